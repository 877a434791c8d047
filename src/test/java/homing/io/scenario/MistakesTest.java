package homing.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.model.Network;
import homing.problem.BadInput;
import homing.text.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MistakesTest {
    private static List<String> told(String text) {
        BadInput bad = catchThrowableOfType(
                BadInput.class, () -> ScenarioReader.read("f", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(bad).isNotNull();
        return bad.problems().stream()
                .map(problem -> problem.place() + ": " + Words.english().say(problem.message()))
                .toList();
    }

    @Test
    void everythingIsToldAtOnceInTheOrderOfTheFile() {
        assertThat(told("""
                homing: 1
                titel: x
                hosts:
                  client:
                    adapters:
                      A: {addresses: 10.1.0.5, gatways: 10.1.0.1}
                    routes:
                      - default via 10.1.0.300 dev A
                lans:
                  L: [client:A, client:Z, clint:A, client:A]
                calls:
                  - {program: tcp connect, from: client, to: 1.2.3.4, expect: {egress: Q}}
                """))
                .containsExactly(
                        "f:2:1: found the key \"titel\", which is not known here. Did you mean \"title\"?",
                        "f:6:22: found \"10.1.0.5\" without the length of its subnet. Write it as 10.1.0.5/24, with the length that it has.",
                        "f:6:32: found the key \"gatways\", which is not known here. Did you mean \"gateways\"?",
                        "f:8:21: found \"10.1.0.300\", but expected an address such as 10.1.0.5.",
                        "f:10:17: client has no adapter \"Z\". It has: A.",
                        "f:10:27: there is no host \"clint\". Did you mean \"client\"?",
                        "f:10:36: client:A is plugged into a LAN already. Each adapter has one cable.",
                        "f:12:5: the key \"port\" is missing here. Add it.",
                        "f:12:72: found \"Q\" for \"egress\", but expected one of: A, none.");
    }

    @ParameterizedTest
    @CsvSource({
        "ip_foward, ip_forward",
        "ipenablerouter, IPEnableRouter",
        "conf.all.rp_fliter, conf.all.rp_filter",
        "conf.etho.rp_filter, conf.eth0.rp_filter",
        "net.ipv4.conf.all.rp_fliter, conf.all.rp_filter"
    })
    void aSettingThatLooksLikeASlipIsTold(String written, String meant) {
        assertThat(told("homing: 1\nhosts:\n  a: {adapters: {eth0: {}}, settings: {" + written + ": 1}}\n"))
                .singleElement()
                .asString()
                .endsWith("there is no setting " + written + ". Did you mean " + meant + "?");
    }

    @Test
    void aSettingThatHomingDoesNotKnowIsKept() throws Exception {
        String text =
                "homing: 1\nhosts:\n  a: {settings: {tcp_fack: 1, conf.all.arp_notify: 0, neigh.lo.ucast_solicit: 3}}\n";
        Network network =
                ScenarioReader.read("f", text.getBytes(StandardCharsets.UTF_8)).network();
        assertThat(network.hosts().get(0).settings().values()).hasSize(3);
    }

    @Test
    void aNameThatStandsTwiceIsTold() {
        assertThat(told("homing: 1\nhosts:\n  a: {}\n  b: {}\n  a: {}\n"))
                .containsExactly("f:5:3: the key \"a\" stands here for the second time. Keep one of them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            default via 10.1.0.9 dev E           | 26 | host has no adapter "E". Did you mean "e"?
            default via 10.9.0.1                 | 13 | no adapter of this host has a subnet with 10.9.0.1 in it. Name the adapter by dev.
            10.1.0.5/24 dev e                    |  1 | found "10.1.0.5/24", which has bits beyond its length. Did you mean 10.1.0.0/24?
            10.1.0.0/33 dev e                    |  1 | found "10.1.0.0/33", but expected a prefix such as 10.1.0.0/24, or one address.
            10.3.0.0/16                          |  1 | this route leads nowhere: expected via and a gateway's address, or dev and an adapter.
            default via 10.1.0.1 metirc 5        | 22 | found "metirc", which is not known here. Did you mean "metric"?
            default via 10.1.0.1 metric -5       | 29 | found "-5", but expected a whole number from 0 to 4294967295.
            default via 10.1.0.1 metric          | 22 | the line ends after "metric", but expected a whole number from 0 to 4294967295.
            default via 10.1.0.1 via 10.1.0.2    | 22 | found "via" for the second time in this line. Keep one of them.
            default dev e scope galaxy           | 21 | found "galaxy", but expected one of: global, site, link, host, nowhere.
            10.3.0.0/16 dev e src fd00::1        | 23 | found 10.3.0.0 and fd00::1 in one line, but one is an address of IPv4 and the other of IPv6. Use two of the same kind.
            fd00::/8 via 10.1.0.1                | 14 | found :: and 10.1.0.1 in one line, but one is an address of IPv4 and the other of IPv6. Use two of the same kind.
            default dev e nexthop via 10.1.0.1   | 27 | this route has a next hop before the word nexthop. Write each next hop behind a word nexthop.
            """)
    void aRouteIsReadWordByWord(String route, int column, String problem) {
        assertThat(told("""
                homing: 1
                hosts:
                  host:
                    adapters: {e: {addresses: 10.1.0.5/24}}
                    routes:
                      - %s
                """.formatted(route))).containsExactly("f:6:" + (column + 8) + ": " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'rules: [1: from 10.0.0.0/8x lookup 5]'      | found "10.0.0.0/8x", but expected a prefix such as 10.1.0.0/24, or one address.
            'rules: [1: from all]'                       | this rule does nothing: expected lookup and a table, or unreachable, prohibit, blackhole, goto, nop.
            'rules: [1: lookup 5 prohibit]'              | this rule does two things. Keep one of them.
            'rules: [from all lookup 5]'                 | found "from", but expected a priority from 0 to 4294967295 with a colon, such as 100:.
            'rules: [1: sport 9-7 lookup 5]'             | found "9-7", but expected a port such as 80, or a range such as 1024-2048.
            'nat: [-A POSTROUTING -o e]'                 | this rule does nothing: expected -j and SNAT, DNAT, MASQUERADE, REDIRECT, ACCEPT or RETURN.
            'nat: [-A POSTROUTING -j SNAT]'              | the line ends after "SNAT", but expected one of: --to-source.
            'nat: [-A FORWARD -j ACCEPT]'                | found "FORWARD", but expected one of: PREROUTING, INPUT, OUTPUT, POSTROUTING.
            'rules: [1: from 10.0.0.0/8 to fd00::/8 lookup 5]' | found 10.0.0.0 and fd00:: in one line, but one is an address of IPv4 and the other of IPv6. Use two of the same kind.
            'rules: [1 2: from all lookup 5]'            | found "2", but expected a colon.
            'neighbours: [10.1.0.1 dev e stale]'         | expected lladdr and a hardware address for an entry that is stale.
            'neighbours: [10.1.0.1 dev e]'               | expected lladdr and a hardware address for an entry that is permanent.
            'neighbours: [10.1.0.1 dev e failed, 10.1.0.1 dev e failed]' | the neighbour 10.1.0.1 stands here for the second time. Keep one of them.
            """)
    void otherLinesToo(String line, String problem) {
        assertThat(told("""
                homing: 1
                hosts:
                  host:
                    adapters: {e: {addresses: 10.1.0.5/24}}
                    %s
                """.formatted(line)))
                .singleElement()
                .asString()
                .startsWith("f:5:")
                .endsWith(": " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.0.5/24 peer fd00::1/64", "10.1.0.5/24 brd fd00::1", "fd00::1/64 brd 10.1.0.255"})
    void anAddressGoesWithThoseOfItsKind(String address) {
        assertThat(told("homing: 1\nhosts:\n  a:\n    adapters: {e: {addresses: '%s'}}\n".formatted(address)))
                .singleElement()
                .asString()
                .contains("one is an address of IPv4 and the other of IPv6");
    }
}
