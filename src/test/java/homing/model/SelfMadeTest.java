package homing.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.RowLines;
import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes that a system keeps for itself. */
class SelfMadeTest {
    private static Host host(String tables) throws BadInput {
        return ScenarioReader.read("test.yaml", ("""
                homing: 1
                hosts:
                  gate:
                    adapters:
                      lo: {addresses: 127.0.0.1/8 scope host, switches: [up, carrier, loopback]}
                      eth0: {addresses: [192.168.1.1/24, "2001:db8:1::1/64"]}
                """ + tables).getBytes(UTF_8))
                .network()
                .host("gate")
                .orElseThrow();
    }

    private static boolean isSelfMade(String tables, String line) throws BadInput {
        Host host = host(tables);
        return SelfMade.on(host).is(RowLines.ROUTE.read(host, line).route());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local 127.0.0.0/8 dev lo proto kernel src 127.0.0.1",
                "broadcast 127.255.255.255 dev lo proto kernel src 127.0.0.1",
                "local 192.168.1.1 dev eth0 proto kernel src 192.168.1.1",
                "broadcast 192.168.1.255 dev eth0 proto kernel src 192.168.1.1",
                "192.168.1.1 dev eth0 metric 256",
                "255.255.255.255 dev eth0 metric 256",
                "224.0.0.0/4 dev eth0 metric 256",
                "local 2001:db8:1::1 dev eth0 proto kernel",
                "anycast 2001:db8:1:: dev eth0 proto kernel",
                "fe80::/64 dev eth0 proto kernel metric 256",
                "multicast ff00::/8 dev eth0 proto kernel metric 256"
            })
    void leadToTheHostItselfOrToMany(String line) throws BadInput {
        assertThat(isSelfMade("    tables: complete\n", line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "default via 192.168.1.254 dev eth0",
                "default dev eth0",
                "192.168.1.0/24 dev eth0 proto kernel src 192.168.1.1",
                "local 10.9.9.9 dev eth0",
                "local 192.168.1.1 dev eth0 proto static",
                "203.0.113.7 dev eth0",
                "blackhole 127.1.0.0/16",
                "224.0.0.0/4 via 192.168.1.254 dev eth0"
            })
    void areNotThoseThatLeadSomewhereOrWereAdded(String line) throws BadInput {
        assertThat(isSelfMade("    tables: complete\n", line)).isFalse();
    }

    @Test
    void areNoneWhereTheSystemMakesItsOwnUnseen() throws BadInput {
        assertThat(isSelfMade("", "local 192.168.1.1 dev eth0 proto kernel src 192.168.1.1"))
                .isFalse();
    }
}
