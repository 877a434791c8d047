package homing.sim;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.io.scenario.ScenarioReader;
import homing.model.Call;
import homing.model.Change;
import homing.model.Program;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of many thousand steps, to measure how soon any of them is shown: a client behind a row of gateways calls a server
 * again and again, and each second call another host does; now and then an adapter goes down and comes back.
 */
public final class LongRun {
    private final int gateways;

    private LongRun(int gateways) {
        this.gateways = gateways;
    }

    /** A scenario with a story of at least so many steps, over so many gateways. */
    public static Scenario scenario(int gateways, int steps) {
        LongRun run = new LongRun(gateways);
        Scenario bare = run.network();
        int calls = 4;
        Scenario told = bare.withStories(List.of(run.story(calls)));
        while (timeline(told).length() < steps) {
            calls = calls * 2;
            told = bare.withStories(List.of(run.story(calls)));
        }
        return told;
    }

    /** The run of its story. */
    public static Timeline timeline(Scenario scenario) {
        return Simulation.run(scenario.network(), scenario.stories().get(0).script(scenario.network()));
    }

    private Scenario network() {
        StringBuilder hosts = new StringBuilder("""
                homing: 1
                hosts:
                  client: {adapters: {eth0: {addresses: 10.0.0.5/24}}, routes: [default via 10.0.0.1]}
                """);
        StringBuilder lans = new StringBuilder("lans:\n");
        for (int i = 0; i < gateways; i++) {
            hosts.append("  g" + i + ": {settings: {ip_forward: 1}, routes: [" + routes(i) + "], adapters: {");
            hosts.append("a: {addresses: 10." + i + ".0.1/24}, b: {addresses: 10." + (i + 1) + ".0.2/24}}}\n");
            String before = i == 0 ? "client:eth0" : "g" + (i - 1) + ":b";
            lans.append("  L" + i + ": [\"" + before + "\", \"g" + i + ":a\"]\n");
        }
        hosts.append("  server: {adapters: {eth0: {addresses: 10." + gateways + ".0.9/24}}, ");
        hosts.append("routes: [default via 10." + gateways + ".0.2]}\n");
        lans.append("  L" + gateways + ": [\"g" + (gateways - 1) + ":b\", \"server:eth0\"]\n");
        try {
            return ScenarioReader.read("long", hosts.append(lans).toString().getBytes(UTF_8));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    /** On to the server, and back to the client. */
    private String routes(int gateway) {
        String on = gateway + 1 < gateways ? "default via 10." + (gateway + 1) + ".0.1" : "";
        String back = gateway > 0 ? "10.0.0.0/24 via 10." + gateway + ".0.2" : "";
        return on + (on.isEmpty() || back.isEmpty() ? "" : ", ") + back;
    }

    private Story story(int calls) {
        List<Story.Act> acts = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            acts.add(new Story.Calling(
                    i % 2 == 0 ? call("client", "10." + gateways + ".0.9") : call("server", "10.0.0.5"), 10_000L * i));
            if (i % 8 == 5) {
                acts.add(new Story.Changing(new Change.OfAdapter("g0", "a", false), 10_000L * i + 8000));
                acts.add(new Story.Changing(new Change.OfAdapter("g0", "a", true), 10_000L * i + 9000));
            }
        }
        return new Story("again and again", Server.USUAL, acts);
    }

    private static ScriptedCall call(String from, String to) {
        return ScriptedCall.of(Call.of(from, Program.UDP_CONNECT, IpAddress.parse(to), 53));
    }
}
