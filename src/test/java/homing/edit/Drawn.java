package homing.edit;

import static org.assertj.core.api.Assertions.assertThat;

import homing.check.Checks;
import homing.check.Outcome;
import homing.io.scenario.ScenarioReader;
import homing.io.scenario.ScenarioWriter;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Program;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import homing.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Scenarios as files, for short. */
final class Drawn {
    static final Scenario EMPTY = of("hosts: {}");

    /** Three hosts on a LAN that stand where somebody has put them, a call and a note. */
    static final Scenario OFFICE = of(
            "hosts:",
            "  pc: {at: [0, 0], adapters: {A: {addresses: 10.1.0.5/24}}, routes: default via 10.1.0.1}",
            "  gate: {at: [400, 0], adapters: {A: {addresses: 10.1.0.1/24}}, settings: {ip_forward: 1}}",
            "  far: {at: [800, 0], adapters: {A: {}}}",
            "lans: {Office: {at: [200, 0], adapters: [pc:A, gate:A, far:A]}}",
            "calls: [{from: pc, program: ping, to: 10.1.0.1}]",
            "notes: [{text: hello, at: [200, 90]}]");

    private Drawn() {}

    /** A scenario by the lines of its file without the first. */
    static Scenario of(String... lines) {
        return read("homing: 1\n" + String.join("\n", lines));
    }

    static Scenario read(String text) {
        try {
            return ScenarioReader.read("drawn", text.getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new AssertionError(e + "\n" + text, e);
        }
    }

    static Scenario after(Scenario scenario, Edit edit) {
        Scenario after = edit.change().apply(scenario);
        assertHeldByAFile(after);
        return after;
    }

    /** Reading what is written of it gives the same scenario. */
    static void assertHeldByAFile(Scenario scenario) {
        assertThat(read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }

    static Scenario after(Scenario scenario, Attempt attempt) {
        return after(scenario, attempt.edit().orElseThrow());
    }

    /** What comes of drawing several things one after the other. */
    @SafeVarargs
    static Scenario drawn(Scenario start, Function<Scenario, Edit>... steps) {
        Scenario scenario = start;
        for (Function<Scenario, Edit> step : steps) {
            scenario = after(scenario, step.apply(scenario));
        }
        return scenario;
    }

    static Function<Scenario, Edit> cable(String from, String to) {
        return scenario -> proposed(scenario, from, to).edit();
    }

    /** A host, LAN or host:adapter. */
    static Part part(Scenario scenario, String name) {
        Part host = new Part.OfHost(name);
        int colon = name.indexOf(':');
        if (colon >= 0) {
            return new Part.OfAdapter(new AdapterRef(name.substring(0, colon), name.substring(colon + 1)));
        }
        return host.isIn(scenario) ? host : new Part.OfLan(name);
    }

    /** Whether a ping is answered. */
    static boolean pings(Scenario scenario, String from, String to) {
        ScriptedCall call = new ScriptedCall(
                "",
                Call.of(from, Program.PING, IpAddress.parse(to), 0),
                List.of(new Expectation(Subject.ENDING, "answered")));
        return Checks.run(scenario.withCalls(List.of(call)).withStories(List.of())).stream()
                .allMatch(Outcome::passed);
    }

    static String text(Scenario scenario) {
        return ScenarioWriter.write(scenario);
    }

    static String label(Edit edit) {
        return Words.english().say(edit.label());
    }

    static Function<Scenario, Edit> host(int x) {
        return scenario -> Hosts.add(scenario, StackId.LINUX, new Spot(x, 0)).edit();
    }

    static Function<Scenario, Edit> gateway(int x) {
        return scenario ->
                Hosts.addGateway(scenario, StackId.LINUX, new Spot(x, 300)).edit();
    }

    static Proposal proposed(Scenario scenario, String from, String to) {
        return Cables.propose(scenario, scenario.places(), part(scenario, from), part(scenario, to))
                .proposal()
                .orElseThrow();
    }
}
