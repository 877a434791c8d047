package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Network;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptCommentsTest {
    private static final String HAND_WRITTEN = """
            # My two doors.
            homing: 1            # the only version
            title: 'Two doors'

            lans:
              LAN: [ pc:eth0, "gate:lan" ]   # the cable
            hosts:
                # the one that asks
                pc:
                    routes: default via 10.1.0.1   # the way out
                    adapters: {eth0: {addresses: 10.1.0.5/24}}

                # the one that helps
                gate:
                    adapters:
                        lan:   # inside
                            addresses:
                            - 10.1.0.1/24   # for everybody
                            - 10.1.0.2/24
                    # - not yet
            # the end
            """;

    private static Scenario read(String text) throws Exception {
        return ScenarioReader.read("text", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String after(UnaryOperator<Scenario> edit) throws Exception {
        Scenario changed = edit.apply(read(HAND_WRITTEN));
        String text = ScenarioRewriter.kept(HAND_WRITTEN, changed).orElseThrow();
        assertThat(read(text)).isEqualTo(changed);
        return text;
    }

    private static UnaryOperator<Scenario> title(String title) {
        return old -> new Scenario(
                title,
                old.question(),
                old.tags(),
                old.network(),
                old.calls(),
                old.stories(),
                old.places(),
                old.notes());
    }

    private static UnaryOperator<Scenario> at(String host, double x, double y) {
        return old -> {
            Map<String, Spot> places = new LinkedHashMap<>(old.places());
            places.put(host, new Spot(x, y));
            return old.withPlaces(places);
        };
    }

    /** The lines that came, with +, and those that went, with -. */
    private static List<String> difference(String text) {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>(text.lines().toList());
        HAND_WRITTEN.lines().filter(line -> !left.remove(line)).forEach(line -> lines.add("-" + line));
        left.forEach(line -> lines.add("+" + line));
        return lines;
    }

    @Test
    void withoutAChangeTheTextIsTheSame() throws Exception {
        assertThat(after(old -> old)).isEqualTo(HAND_WRITTEN);
    }

    @Test
    void aValueChangesInItsQuotes() throws Exception {
        assertThat(difference(after(title("Two gates")))).containsExactly("-title: 'Two doors'", "+title: 'Two gates'");
    }

    @Test
    void aPlaceIsPutInWhereTheWriterHasIt() throws Exception {
        assertThat(difference(after(at("gate", 10, 20)))).containsExactly("+        at: [10, 20]");
    }

    private static UnaryOperator<Scenario> host(String name, UnaryOperator<Host> edit) {
        return old -> old.withNetwork(old.network()
                .withHosts(old.network().hosts().stream()
                        .map(host -> host.name().equals(name) ? edit.apply(host) : host)
                        .toList()));
    }

    private static UnaryOperator<Host> addresses(String adapter, String... addresses) {
        List<AdapterAddress> all = Stream.of(addresses)
                .map(address -> AdapterAddress.of(IpAddress.parse(address), 24))
                .toList();
        return host -> host.withAdapter(host.adapter(adapter).orElseThrow().withAddresses(all));
    }

    @Test
    void anItemComesAndGoesAndTheOthersKeepTheirComments() throws Exception {
        assertThat(difference(after(host("gate", addresses("lan", "10.1.0.1", "10.1.0.3", "10.1.0.2")))))
                .containsExactly("+                - 10.1.0.3/24");
        assertThat(difference(after(host("gate", addresses("lan", "10.1.0.1")))))
                .containsExactly("-                - 10.1.0.2/24");
    }

    @Test
    void aSingleValueBecomesAList() throws Exception {
        assertThat(difference(after(host("pc", addresses("eth0", "10.1.0.5", "10.1.0.6")))))
                .containsExactly(
                        "-        adapters: {eth0: {addresses: 10.1.0.5/24}}",
                        "+        adapters: {eth0: {addresses: [10.1.0.5/24, 10.1.0.6/24]}}");
    }

    @Test
    void aSingleLineIsChangedWhereItStands() throws Exception {
        RouteTable main = read(HAND_WRITTEN.replace("10.1.0.1   #", "10.1.0.9   #"))
                .network()
                .host("pc")
                .orElseThrow()
                .tables()
                .get(0);
        assertThat(difference(after(host("pc", host -> host.withOwnTables(List.of(main))))))
                .containsExactly(
                        "-        routes: default via 10.1.0.1   # the way out",
                        "+        routes: default via 10.1.0.9 dev eth0   # the way out");
    }

    @Test
    void whatIsTakenOutTakesItsCommentWithIt() throws Exception {
        Scenario alone = read(HAND_WRITTEN)
                .withNetwork(
                        new Network(List.of(read(HAND_WRITTEN).network().hosts().get(1)), List.of()));
        assertThat(difference(after(old -> alone)))
                .containsExactly(
                        "-lans:",
                        "-  LAN: [ pc:eth0, \"gate:lan\" ]   # the cable",
                        "-    # the one that asks",
                        "-    pc:",
                        "-        routes: default via 10.1.0.1   # the way out",
                        "-        adapters: {eth0: {addresses: 10.1.0.5/24}}",
                        "-",
                        "+                mac: \"02:00:00:02:00:02\"");
    }

    @Test
    void aHostThatHasAnotherNameKeepsItsComments() throws Exception {
        String renamed = HAND_WRITTEN.replace("gate:", "door:");
        assertThat(difference(after(old -> unchecked(renamed))))
                .containsExactly(
                        "-  LAN: [ pc:eth0, \"gate:lan\" ]   # the cable",
                        "-    gate:",
                        "+  LAN: [ pc:eth0, \"door:lan\" ]   # the cable",
                        "+    door:");
    }

    @Test
    void hostsThatChangeTheirOrderTakeTheirCommentsAlong() throws Exception {
        List<Host> turned = new ArrayList<>(read(HAND_WRITTEN).network().hosts());
        Collections.reverse(turned);
        assertThat(difference(after(old -> old.withNetwork(old.network().withHosts(turned)))))
                .containsExactly(
                        "-        adapters: {eth0: {addresses: 10.1.0.5/24}}",
                        "+                mac: \"02:00:00:02:00:02\"",
                        "+        adapters: {eth0: {addresses: 10.1.0.5/24, mac: \"02:00:00:01:00:02\"}}");
    }

    @Test
    void aNewPartStandsApartAtTheEnd() throws Exception {
        Note note = new Note("look here", new Spot(1, 2));
        String text = after(old -> new Scenario(
                old.title(),
                old.question(),
                old.tags(),
                old.network(),
                old.calls(),
                old.stories(),
                old.places(),
                List.of(note)));
        assertThat(text).isEqualTo(HAND_WRITTEN + "\nnotes:\n  - text: look here\n    at: [1, 2]\n");
    }

    @Test
    void theLineEndsOfTheFileStayWhatTheyAre() throws Exception {
        String windows = HAND_WRITTEN.replace("\n", "\r\n");
        Scenario changed = at("gate", 10, 20).apply(read(windows));
        assertThat(ScenarioRewriter.rewrite(windows, changed))
                .isEqualTo(after(at("gate", 10, 20)).replace("\n", "\r\n"));
    }

    @Test
    void aFileWithoutALastLineEndCanGrow() throws Exception {
        String text = "homing: 1\nhosts:\n  a: {} # first";
        Scenario changed = read("homing: 1\nhosts:\n  a: {}\n  b: {}\n");
        assertThat(ScenarioRewriter.rewrite(text, changed))
                .isEqualTo("homing: 1\nhosts:\n  a: {} # first\n  b:\n    stack: linux\n");
    }

    @Test
    void whatIsNoScenarioIsWrittenAnewBelowItsFirstComments() throws Exception {
        Scenario scenario = read("homing: 1\nhosts: {}\n");
        assertThat(ScenarioRewriter.rewrite("# by Anna\nno scenario # at all", scenario))
                .isEqualTo("# by Anna\n" + ScenarioWriter.write(scenario));
    }

    @ParameterizedTest
    @MethodSource("homing.io.shipped.Shelf#names")
    void aShippedScenarioIsChangedOnlyWhereItWasEdited(String name) throws Exception {
        String text = Files.readString(Path.of("scenarios", name + ".yaml"));
        Scenario scenario = read(text);
        assertThat(ScenarioRewriter.rewrite(text, scenario)).isEqualTo(text);

        String host = scenario.network().hosts().get(0).name();
        Scenario moved = at(host, 11, 22).apply(scenario);
        List<String> written =
                new ArrayList<>(ScenarioRewriter.rewrite(text, moved).lines().toList());
        List<String> gone = new ArrayList<>(text.lines().toList());
        written.forEach(gone::remove);
        text.lines().forEach(written::remove);
        assertThat(gone).hasSizeLessThan(2);
        assertThat(written).containsExactly("    at: [11, 22]");
    }

    private static Scenario unchecked(String text) {
        try {
            return read(text);
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
