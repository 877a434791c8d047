package homing.survey;

import static homing.survey.Oddities.codes;
import static homing.survey.Oddities.mended;
import static homing.survey.Oddities.read;
import static org.assertj.core.api.Assertions.assertThat;

import homing.problem.BadInput;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks on what hosts do with their adapters: routes, rules, neighbours. */
class RoutesSurveyTest {
    /** A Linux host on two LANs with a gateway each, and something more. */
    private static final String TWO_WAYS = """
            homing: 1
            hosts:
              a: {adapters: {eth0: {addresses: 10.1.0.5/24%s}, eth1: {addresses: 10.2.0.5/24}}, %s}
              g: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 10.3.0.1/24}}, settings: {ip_forward: 1}}
              h: {adapters: {in: {addresses: 10.2.0.1/24}, out: {addresses: 10.3.0.2/24}}, settings: {ip_forward: 1}}
              s: {adapters: {eth0: {addresses: 10.3.0.5/24}}, routes: [10.1.0.0/24 via 10.3.0.1, 10.2.0.0/24 via 10.3.0.2]}
            lans: {L: [a:eth0, g:in], M: [a:eth1, h:in], N: [g:out, h:out, s:eth0]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "fine", textBlock = """
            fine | '' | routes: [default via 10.1.0.1, default via 10.2.0.1 metric 5]
            equal-defaults | '' | routes: [default via 10.1.0.1, default via 10.2.0.1]
            gateway-off-link | '' | routes: [default via 10.2.0.1 dev eth0]
            route-down | ', state: down' | routes: [default via 10.1.0.1]
            route-unplugged | ', state: unplugged' | routes: [default via 10.1.0.1]
            rule-empty-table | '' | routes: [default via 10.1.0.1], rules: ["100: from 10.2.0.5 lookup second"]
            unknown-adapter | '' | routes: [default via 10.1.0.1], rules: ["100: iif eth7 lookup main"]
            unknown-adapter | '' | routes: [default via 10.1.0.1], nat: [-A POSTROUTING -o eth7 -j MASQUERADE]
            fine | '' | routes: [default via 10.1.0.1], nat: [-A POSTROUTING -o eth+ -j MASQUERADE]
            wrong-neighbour | '' | 'routes: [default via 10.1.0.1], neighbours: [10.1.0.1 dev eth0 lladdr 02:00:00:00:00:99]'
            """)
    void tellsWhatIsOddAboutARouteOrRuleAndMendsIt(String code, String adapter, String more) throws BadInput {
        Scenario scenario = read(TWO_WAYS.formatted(adapter, more));
        assertThat(codes(scenario)).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(codes(mended(scenario))).isEmpty();
    }

    @Test
    void aGatewayMayBeReachedByARouteOfItsOwn() throws BadInput {
        assertThat(codes(read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/32}}, routes: [10.9.0.1 dev eth0, default via 10.9.0.1 dev eth0]}
                  g: {adapters: {eth0: {addresses: 10.9.0.1/24}}, settings: {ip_forward: 1}}
                lans: {L: [a:eth0, g:eth0]}
                """))).doesNotContain("gateway-off-link");
    }

    @Test
    void aLinuxGatewayAnswersForItsOtherAddressesToo() throws BadInput {
        assertThat(codes(read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/16}}, routes: [default via 10.1.9.1]}
                  g: {adapters: {in: {addresses: 10.1.0.1/16}, out: {addresses: 10.1.9.1/24}}, settings: {ip_forward: 1}}
                lans: {L: [a:eth0, g:in], M: [g:out]}
                """))).doesNotContain("gateway-nobody");
    }

    @ParameterizedTest
    @CsvSource({"'', no-way-back", "'routes: [default via 10.2.0.1],', ''", "'routes: [10.1.0.0/24 via 10.2.0.9],', ''"
    })
    void aGatewayMustKnowTheWayBack(String routes, String code) throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
                  g: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 10.2.0.1/24}}, routes: [default via 10.2.0.9], settings: {ip_forward: 1}}
                  h: {adapters: {in: {addresses: 10.2.0.9/24}, out: {addresses: 10.3.0.1/24}}, %s settings: {ip_forward: 1}}
                  s: {adapters: {eth0: {addresses: 10.3.0.5/24}}, routes: [default via 10.3.0.1]}
                lans: {L: [a:eth0, g:in], M: [g:out, h:in], N: [h:out, s:eth0]}
                """.formatted(routes));
        boolean lost = codes(scenario).contains("no-way-back");
        assertThat(lost).isEqualTo(!code.isEmpty());
        assertThat(codes(mended(scenario))).doesNotContain("no-way-back");
    }

    @Test
    void theWayBackMayGoRoundInCircles() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
                  g: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 10.2.0.1/24}}, routes: [default via 10.2.0.9], settings: {ip_forward: 1}}
                  h: {adapters: {in: {addresses: 10.2.0.9/24}, out: {addresses: 10.3.0.1/24}}, routes: [default via 10.3.0.2], settings: {ip_forward: 1}}
                  i: {adapters: {eth0: {addresses: 10.3.0.2/24}, eth1: {addresses: 10.4.0.2/24}}, routes: [default via 10.3.0.1], settings: {ip_forward: 1}}
                lans: {L: [a:eth0, g:in], M: [g:out, h:in], N: [h:out, i:eth0]}
                """);
        assertThat(codes(scenario)).contains("way-back-in-circles");
        assertThat(codes(mended(scenario))).doesNotContain("way-back-in-circles");
    }

    @Test
    void gatewaysMayPointAtEachOther() throws BadInput {
        String drawing = """
                homing: 1
                hosts:
                  g: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 10.2.0.1/24}}, routes: [default via 10.2.0.9], settings: {ip_forward: 1}}
                  h: {adapters: {in: {addresses: 10.2.0.9/24}, out: {addresses: 10.3.0.1/24}}, routes: [%s via 10.2.0.1], settings: {ip_forward: 1}}
                lans: {L: [g:in], M: [g:out, h:in], N: [h:out]}
                """;
        assertThat(codes(read(drawing.formatted("default")))).contains("gateway-circle");
        assertThat(codes(read(drawing.formatted("10.1.0.0/24")))).doesNotContain("gateway-circle");
    }

    @Test
    void whoIsBehindACircleIsNoPartOfIt() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 10.2.0.1/24}}, routes: [default via 10.2.0.2], settings: {ip_forward: 1}}
                  b: {adapters: {in: {addresses: 10.2.0.2/24}, out: {addresses: 10.3.0.2/24}}, routes: [default via 10.3.0.3], settings: {ip_forward: 1}}
                  c: {adapters: {in: {addresses: 10.3.0.3/24}, out: {addresses: 10.4.0.3/24}}, routes: [default via 10.3.0.2], settings: {ip_forward: 1}}
                lans: {K: [a:in], L: [a:out, b:in], M: [b:out, c:in], N: [c:out]}
                """);
        assertThat(Survey.of(scenario).stream().filter(mark -> mark.code().equals("gateway-circle")))
                .extracting(Mark::text)
                .containsExactly(Message.of("survey.gateway-circle", "b", "c"));
    }

    @Test
    void whoIsOutsideOfATranslatingGatewayNeedsNoRouteInside() throws BadInput {
        assertThat(codes(read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}, routes: [default via 10.1.0.1]}
                  g: {adapters: {in: {addresses: 10.1.0.1/24}, out: {addresses: 198.51.100.1/24}}, nat: [-A POSTROUTING -o out -j MASQUERADE], settings: {ip_forward: 1}}
                  s: {adapters: {eth0: {addresses: 198.51.100.7/24}}}
                lans: {L: [a:eth0, g:in], M: [g:out, s:eth0]}
                """))).isEmpty();
    }

    @Test
    void ipv6HasASwitchOfItsOwn() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: "2001:db8:1::5/64"}}, routes: ["default via 2001:db8:1::1"]}
                  g: {adapters: {in: {addresses: "2001:db8:1::1/64"}, out: {addresses: "2001:db8:2::1/64"}}, settings: {ip_forward: 1}}
                  b: {adapters: {eth0: {addresses: "2001:db8:2::5/64"}}, routes: ["default via 2001:db8:2::1"]}
                lans: {L: [a:eth0, g:in], M: [g:out, b:eth0]}
                """);
        assertThat(codes(scenario)).containsExactly("gateway-keeps6");
        assertThat(codes(mended(scenario))).isEmpty();
    }

    @Test
    void aLinkLocalGatewayMayBeTheOneThatItsSystemMakes() throws BadInput {
        String drawing = """
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: "2001:db8:1::5/64"}}, routes: ["default via fe80::%s dev eth0"]}
                  g: {adapters: {in: {addresses: "2001:db8:1::1/64", mac: "02:00:00:00:00:07"}}, settings: {ipv6.conf.all.forwarding: 1}}
                lans: {L: [a:eth0, g:in]}
                """;
        assertThat(codes(read(drawing.formatted("ff:fe00:7")))).isEmpty();
        assertThat(codes(read(drawing.formatted("9")))).containsExactly("gateway-nobody");
    }

    @Test
    void windowsMayHaveTwoEqualGateways() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {stack: windows-modern, adapters: {A: {addresses: 10.1.0.5/24, gateways: 10.1.0.1}, B: {addresses: 10.2.0.5/24, gateways: 10.2.0.1}}}
                  g: {adapters: {in: {addresses: 10.1.0.1/24}}, settings: {ip_forward: 1}}
                  h: {adapters: {in: {addresses: 10.2.0.1/24}}, settings: {ip_forward: 1}}
                lans: {L: [a:A, g:in], M: [a:B, h:in]}
                """);
        assertThat(codes(scenario)).containsExactly("equal-gateways");
        assertThat(codes(mended(scenario))).isEmpty();
    }

    @Test
    void anEqualGatewayIsPutBehindAllOthersAtOnce() throws BadInput {
        Scenario scenario = read("""
                homing: 1
                hosts:
                  a: {stack: windows-modern, adapters: {A: {addresses: 10.1.0.5/24, gateways: 10.1.0.1}, B: {addresses: 10.2.0.5/24, gateways: 10.2.0.1}, C: {addresses: 10.3.0.5/24, gateways: 10.3.0.1 metric 512}}}
                  g: {adapters: {in: {addresses: 10.1.0.1/24}}, settings: {ip_forward: 1}}
                  h: {adapters: {in: {addresses: 10.2.0.1/24}}, settings: {ip_forward: 1}}
                  i: {adapters: {in: {addresses: 10.3.0.1/24}}, settings: {ip_forward: 1}}
                lans: {L: [a:A, g:in], M: [a:B, h:in], N: [a:C, i:in]}
                """);
        Mark.Fix fix = Survey.of(scenario).get(0).fixes().get(0);
        assertThat(Survey.of(fix.edit().change().apply(scenario))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.0.7, source: 10.1.0.5, call-to-nobody",
        "10.1.0.255, source: 10.1.0.5, ''",
        "10.1.0.6, source: 10.1.0.9, expectation-of-nobody",
        "10.1.0.6, reply: 10.1.0.6, ''"
    })
    void aCallSpeaksOfWhatIsThere(String to, String expected, String code) throws BadInput {
        assertThat(codes(read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
                  b: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
                lans: {L: [a:eth0, b:eth0]}
                calls: [{from: a, program: udp sendto, to: %s, port: 53, expect: {%s}}]
                """.formatted(to, expected)))).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    /** A block of two addresses has no broadcast address (RFC 3021). */
    @Test
    void theOtherEndOfALinkWithoutBroadcastIsOneHost() throws BadInput {
        assertThat(codes(read("""
                homing: 1
                hosts:
                  a: {adapters: {eth0: {addresses: 10.1.0.4/31}}}
                  b: {adapters: {eth0: {}}}
                lans: {L: [a:eth0, b:eth0]}
                calls: [{from: a, program: ping, to: 10.1.0.5}]
                """))).contains("call-to-nobody");
    }
}
