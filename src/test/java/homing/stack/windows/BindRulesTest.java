package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.model.Service;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.state.HostState;
import homing.state.Serving;
import homing.state.SocketState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindRulesTest {
    private static final Host HOST =
            Hosts.of("windows-xp", List.of("A addr=10.1.0.5/24", "B addr=10.2.0.5/24 down"), List.of(), List.of());

    private static Call call(String address, int port) {
        IpAddress bind = IpAddress.parse(address);
        return Call.of("client", Program.UDP_SENDTO, IpAddress.parse("203.0.113.80"), 53)
                .with(Call.Options.NONE.withBind(bind).withSourcePort(port));
    }

    private static Decision.Bound bind(HostState state, Call call) {
        return new BindRules(new XpHost(HOST, XpVariant.XP_SP2), state).bind(call);
    }

    private static String told(Decision.Bound bound) {
        return bound.failure().map(error -> error.number() + " ").orElse("ok ")
                + bound.verdict().rule().id();
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, ok XP-B1",
        "10.1.0.5, ok XP-B2",
        "127.0.0.9, ok XP-B2",
        "10.1.0.6, 10049 XP-B2",
        "10.2.0.5, 10049 XP-B3",
        "10.1.0.255, 10013 XP-B4",
        "2001:db8::5, 10014 XP-B5"
    })
    void onlyAnAddressOfTheHostCanBeBound(String address, String expected) {
        assertThat(told(bind(HostState.before(HOST), call(address, 0)))).isEqualTo(expected);
    }

    @Test
    void portZeroTakesTheFirstFreeDynamicPort() {
        HostState first = HostState.before(HOST);
        assertThat(bind(first, call("10.1.0.5", 0)).port()).isEqualTo(1025);
        assertThat(bind(holding(first, "10.1.0.5", 1025), call("10.1.0.5", 0)).port())
                .isEqualTo(1026);
    }

    @Test
    void pingHasNoPort() {
        Call ping = Call.of("client", Program.PING, IpAddress.parse("203.0.113.80"), 0)
                .with(Call.Options.NONE.withBind(IpAddress.parse("10.1.0.5")));
        assertThat(bind(HostState.before(HOST), ping).port()).isZero();
    }

    @Test
    void aPortIsTakenOnlyWhereAddressesMeet() {
        HostState state = holding(HostState.before(HOST), "10.1.0.5", 5000);
        assertThat(told(bind(state, call("10.1.0.5", 5000)))).isEqualTo("10048 XP-B6");
        assertThat(told(bind(state, call("0.0.0.0", 5000)))).isEqualTo("10048 XP-B6");
        assertThat(told(bind(state, call("127.0.0.1", 5000)))).isEqualTo("ok XP-B2");
        assertThat(told(bind(state, call("10.1.0.5", 5001)))).isEqualTo("ok XP-B2");
    }

    @Test
    void aProgramThatHasEndedHasFreedItsPort() {
        HostState holding = holding(HostState.before(HOST), "10.1.0.5", 5000);
        HostState ended = holding.with(holding.lastSocket().withEnd(SocketState.End.TIMED_OUT));
        assertThat(told(bind(ended, call("10.1.0.5", 5000)))).isEqualTo("ok XP-B2");
    }

    @Test
    void aServerHoldsItsPortOnEveryAddress() {
        HostState serving = HostState.before(HOST).with(Serving.of(Service.on(5000)));
        assertThat(told(bind(serving, call("10.1.0.5", 5000)))).isEqualTo("10048 XP-B6");
        HostState low = HostState.before(HOST).with(Serving.of(Service.on(1025)));
        assertThat(bind(low, call("10.1.0.5", 0)).port()).isEqualTo(1026);
    }

    private static HostState holding(HostState state, String address, int port) {
        Endpoint local = new Endpoint(IpAddress.parse(address), port);
        return state.withSocket(SocketState.opened(0, call(address, port), local));
    }
}
