package homing.ui.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.edit.Calls;
import homing.edit.Edit;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.form.call.ActGrid;
import homing.ui.form.call.CallGrid;
import homing.ui.form.call.Called;
import homing.ui.form.call.Expectations;
import homing.ui.form.call.Remarks;
import homing.ui.form.call.StoryGrid;
import homing.ui.form.grid.Grid;
import homing.ui.form.host.HostGrids;
import homing.ui.form.host.Site;
import homing.ui.session.Document;
import java.util.Optional;
import java.util.stream.Stream;

/** A drawing that has a row in every table, and its tables. */
final class OneOfEach {
    private final Document document = new Document();

    OneOfEach() throws BadInput {
        document.open(drawn(), Document.Origin.NONE);
    }

    Scenario scenario() {
        return document.scenario();
    }

    void apply(Edit edit) {
        document.apply(edit);
    }

    /** The tables of a host, or those of the drawing if none is named. */
    Stream<Grid<?>> grids(String host) {
        Called called = new Called(
                "",
                () -> Message.of("ui.form.call-number", 1),
                document::scenario,
                () -> document.scenario().calls().stream().findFirst(),
                call -> Calls.replace(document.scenario(), 0, call));
        return host.isEmpty()
                ? Stream.of(
                        CallGrid.of(document::scenario, Optional::empty),
                        StoryGrid.of(document::scenario),
                        ActGrid.of(document::scenario, () -> 0),
                        Expectations.of(called),
                        Remarks.of(called))
                : HostGrids.of(new Site(document, host)).stream();
    }

    private static Scenario drawn() throws BadInput {
        return ScenarioReader.read("test.yaml", """
                homing: 1
                hosts:
                  linux:
                    adapters:
                      eth0: {addresses: [10.1.0.5/24, 2001:db8::5/64]}
                      eth1: {addresses: 10.2.0.5/24}
                    routes:
                      - 10.9.0.0/16 via 10.1.0.1 dev eth0 metric 5
                      - 2001:db8:9::/48 via fe80::1 dev eth0
                    rules: ["100: from 10.1.0.5 lookup 102"]
                    neighbours: 10.1.0.1 dev eth0 lladdr 02:00:00:00:00:01 permanent
                    nat: -A PREROUTING -d 10.1.0.5 -j DNAT --to-destination 10.2.0.9
                    firewall: {sources: {eth0: list 10.1.0.0/24}, rules: [accept tcp port 80]}
                    labels: 2001:db8::/32 label 99
                  xp:
                    stack: windows-xp
                    adapters: {Card A: {addresses: 10.1.0.6/24, gateways: 10.1.0.1}}
                    routes: 10.9.0.0/16 via 10.1.0.1 dev "Card A"
                calls:
                  - {from: linux, program: tcp connect, to: 10.1.0.6, port: 80, expect: {ending: answered}, remarks: [{when: route, text: Look.}]}
                stories:
                  - actions:
                      - {at: 0s, call: {from: linux, program: tcp connect, to: 10.1.0.6, port: 80}}
                      - {at: 1s, change: adapter linux:eth1 down}
                      - {at: 2s, expect: adapter linux:eth1 up}
                """.getBytes(UTF_8));
    }
}
