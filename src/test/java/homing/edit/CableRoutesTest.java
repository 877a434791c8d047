package homing.edit;

import static homing.edit.Drawn.EMPTY;
import static homing.edit.Drawn.after;
import static homing.edit.Drawn.cable;
import static homing.edit.Drawn.drawn;
import static homing.edit.Drawn.gateway;
import static homing.edit.Drawn.host;
import static homing.edit.Drawn.pings;
import static homing.edit.Drawn.proposed;
import static homing.edit.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.survey.Survey;
import homing.text.Words;
import org.junit.jupiter.api.Test;

/** The routes that hosts get with a cable. */
class CableRoutesTest {
    private static final StackId XP = StackId.parse("windows-xp");

    @Test
    void aHostWithTwoGatewaysReachesTheServerBehindThem() {
        Scenario drawn = drawn(
                EMPTY,
                host(0),
                gateway(300),
                gateway(300),
                host(600),
                cable("host1", "gw1"),
                cable("host1", "gw2"),
                cable("gw1", "host2"),
                cable("gw2", "host2"));

        assertThat(text(drawn)).contains("default via 10.0.1.1 dev eth0", "10.0.2.0/24 via 10.0.4.1 dev eth1");
        assertThat(pings(drawn, "host1", "10.0.3.10")).isTrue();
        assertThat(pings(drawn, "host2", "10.0.1.10")).isTrue();
        assertThat(pings(drawn, "host2", "10.0.2.10")).isTrue();
    }

    @Test
    void aHostGoesByTheFirstGatewayThatItMeetsAndKeepsTheOtherBehindIt() {
        Scenario first = drawn(EMPTY, host(0), gateway(300), gateway(300), cable("host1", "gw1"));
        Proposal cable = proposed(first, "host1", "gw2");
        Scenario second = after(first, cable.edit());

        assertThat(text(first)).contains("default via 10.0.1.1 dev eth0");
        assertThat(text(second)).contains("default via 10.0.1.1 dev eth0", "default via 10.0.2.1 dev eth1 metric 100");
        assertThat(cable.told())
                .extracting(Words.english()::say)
                .contains("host1 gets a further default route via 10.0.2.1, behind what it has by its metric of 100.");
    }

    @Test
    void onWindowsTheSecondGatewayStandsBehindTheFirstOneToo() {
        Scenario drawn = drawn(
                EMPTY,
                scenario -> Hosts.add(scenario, XP, new Spot(0, 0)).edit(),
                gateway(300),
                gateway(300),
                cable("pc1", "gw1"),
                cable("pc1", "gw2"));
        assertThat(Survey.of(drawn)).noneMatch(mark -> mark.code().equals("equal-gateways"));
        assertThat(text(drawn)).contains("512");
    }

    @Test
    void onWindowsEachFurtherGatewayStandsBehindTheOnesBefore() {
        Scenario drawn = drawn(
                EMPTY,
                scenario -> Hosts.add(scenario, XP, new Spot(0, 0)).edit(),
                gateway(300),
                gateway(600),
                gateway(900),
                cable("pc1", "gw1"),
                cable("pc1", "gw2"),
                cable("pc1", "gw3"));
        assertThat(text(drawn)).contains("10.0.2.1 metric 512", "10.0.3.1 metric 612");
        assertThat(Survey.of(drawn)).isEmpty();
    }

    @Test
    void theOrderInWhichCablesArePulledDoesNotMatter() {
        Scenario drawn = drawn(
                EMPTY,
                host(0),
                gateway(300),
                gateway(500),
                host(600),
                cable("gw2", "host2"),
                cable("gw1", "gw2"),
                cable("host1", "gw1"));

        assertThat(pings(drawn, "host1", "10.0.1.10")).isTrue();
        assertThat(pings(drawn, "host2", "10.0.3.10")).isTrue();
        assertThat(pings(drawn, "host1", "10.0.2.2")).isTrue();
    }

    @Test
    void windowsKeepsItsGatewayWithTheAdapter() {
        Scenario drawn = drawn(
                EMPTY,
                scenario -> Hosts.add(scenario, XP, new Spot(0, 0)).edit(),
                gateway(1),
                scenario -> Lans.addInternet(scenario, new Spot(1, 1)).edit(),
                cable("pc1", "gw1"),
                cable("gw1", "Internet"));

        assertThat(text(drawn)).contains("gateways: 10.0.1.1", "203.0.113.1/24");
        assertThat(pings(drawn, "pc1", "203.0.113.80")).isTrue();
    }
}
