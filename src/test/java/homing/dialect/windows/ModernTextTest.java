package homing.dialect.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Dialect.Topic;
import homing.model.Host;
import homing.model.StackId;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import homing.systems.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModernTextTest {
    private static final Host HOST = Hosts.of(
            "windows-modern",
            List.of("Eth idx=12 metric=25 addr=172.20.5.40/24,172.20.5.66/24;deprecated gw=172.20.5.1"),
            List.of("203.0.113.0/24 via 172.20.5.254 dev Eth metric 1"),
            List.of("172.20.5.1 at 00-00-5e-00-53-01 dynamic", "172.20.5.254 at 00-00-5e-00-53-fe static"));
    private static final HostState STATE =
            Profiles.of(StackId.parse("windows-modern")).orElseThrow().start(HOST);

    private static List<String> print(Topic topic) {
        return WindowsDialect.MODERN.print(topic, STATE);
    }

    @Test
    void routePrintShowsSumsAndOnLink() {
        assertThat(print(Topic.ROUTES))
                .contains(
                        "          0.0.0.0          0.0.0.0       172.20.5.1      172.20.5.40     25",
                        "        127.0.0.0        255.0.0.0          On-link        127.0.0.1    331",
                        "       172.20.5.0    255.255.255.0          On-link      172.20.5.40    281",
                        "      172.20.5.66  255.255.255.255          On-link      172.20.5.40    281",
                        "     172.20.5.255  255.255.255.255          On-link      172.20.5.40    281",
                        "      203.0.113.0    255.255.255.0     172.20.5.254      172.20.5.40     26",
                        "  255.255.255.255  255.255.255.255          On-link      172.20.5.40    281");
    }

    @Test
    void netshTellsTheStatesOfNeighbours() {
        assertThat(print(Topic.NEIGHBOURS))
                .contains(
                        "Interface 12: Eth",
                        "172.20.5.1                                    00-00-5e-00-53-01  Reachable",
                        "172.20.5.254                                  00-00-5e-00-53-fe  Permanent");
    }

    @Test
    void ipconfigTellsTheStatesOfAddresses() {
        assertThat(print(Topic.ADAPTERS))
                .contains(
                        "   IPv4 Address. . . . . . . . . . . : 172.20.5.40(Preferred)",
                        "   IPv4 Address. . . . . . . . . . . : 172.20.5.66(Deprecated)",
                        "   Default Gateway . . . . . . . . . : 172.20.5.1");
    }
}
