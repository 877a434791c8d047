package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallRulesTest {
    private static final XpHost HOST =
            new XpHost(Hosts.of("windows-xp", List.of("LAN addr=10.1.2.3/24"), List.of(), List.of()), XpVariant.XP_SP2);

    private static String refusal(Program program, String bound, String to, int port, boolean broadcast) {
        Call call =
                Call.of("client", program, IpAddress.parse(to), port).with(Call.Options.NONE.withBroadcast(broadcast));
        return new CallRules(HOST)
                .refusal(call, IpAddress.parse(bound))
                .map(refused -> refused.error().number() + " "
                        + refused.verdict().rule().id())
                .orElse("ok");
    }

    @ParameterizedTest
    @CsvSource({
        "UDP_SENDTO, 0.0.0.0, 0.0.0.0, 53, 10049 XP-C1",
        "UDP_SENDTO, 0.0.0.0, 203.0.113.80, 0, 10049 XP-C1",
        "PING, 0.0.0.0, 203.0.113.80, 0, ok",
        "UDP_SENDTO, 0.0.0.0, 255.255.255.255, 53, 10013 XP-BROADCAST",
        "UDP_SENDTO, 0.0.0.0, 10.1.2.255, 53, 10013 XP-BROADCAST",
        "UDP_SENDTO, 0.0.0.0, 10.255.255.255, 53, 10013 XP-BROADCAST",
        "UDP_SENDTO, 0.0.0.0, 224.0.0.5, 53, ok",
        "TCP_CONNECT, 0.0.0.0, 224.0.0.5, 53, 10049 XP-BROADCAST",
        "TCP_CONNECT, 10.1.2.3, 127.0.0.1, 80, 10049 XP-LOOPBACK",
        "TCP_CONNECT, 127.0.0.1, 10.1.2.3, 80, 10049 XP-LOOPBACK",
        "TCP_CONNECT, 127.0.0.2, 127.0.0.1, 80, ok",
        "TCP_CONNECT, 0.0.0.0, 127.0.0.1, 80, ok",
        "TCP_CONNECT, 0.0.0.0, 2001:db8::1, 80, 10047 XP-B5"
    })
    void someDestinationsAreRefusedBeforeTheRouteIsAsked(
            Program program, String bound, String to, int port, String expected) {
        assertThat(refusal(program, bound, to, port, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"255.255.255.255", "10.1.2.255"})
    void withTheOptionDatagramsMayBeBroadcastButTcpNot(String to) {
        assertThat(refusal(Program.UDP_SENDTO, "0.0.0.0", to, 53, true)).isEqualTo("ok");
        assertThat(refusal(Program.TCP_CONNECT, "0.0.0.0", to, 53, true)).isEqualTo("10049 XP-BROADCAST");
    }
}
