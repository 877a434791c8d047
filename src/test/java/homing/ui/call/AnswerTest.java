package homing.ui.call;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Call;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.text.Message;
import homing.ui.session.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    private static final Network NETWORK = Samples.spoofed().network();

    private static Draft draft(Program program, String to) {
        return new Draft("client", program, to, Call.Options.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.80:443, 203.0.113.80, 443",
        "'  203.0.113.80:0 ', 203.0.113.80, 0",
        "[2001:db8::1]:80, 2001:db8::1, 80",
        "10.1.0.1:65535, 10.1.0.1, 65535"
    })
    void anAddressWithAPortIsACall(String typed, String address, int port) {
        Answer answer = Answer.to(draft(Program.TCP_CONNECT, typed), NETWORK);
        assertThat(answer.call()).contains(Call.of("client", Program.TCP_CONNECT, IpAddress.parse(address), port));
        assertThat(answer.problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ui.call.to.empty",
        "server:443, ui.call.to.address",
        "10.1.0:443, ui.call.to.address",
        "10.1.0.256:443, ui.call.to.address",
        "10.1.0.1, ui.call.to.port-missing",
        "2001:db8::1, ui.call.to.port-missing",
        "10.1.0.1:, ui.call.to.port-missing",
        "10.1.0.1:65536, ui.call.to.port",
        "10.1.0.1:http, ui.call.to.port",
        "10.1.0.1:-1, ui.call.to.port"
    })
    void whatIsMissingIsSaid(String typed, String key) {
        Answer answer = Answer.to(draft(Program.UDP_SENDTO, typed), NETWORK);
        assertThat(answer.call()).isEmpty();
        assertThat(answer.problem().map(Message::key)).contains(key);
    }

    @Test
    void whatNobodyHasBegunIsNoMistake() {
        assertThat(Answer.to(draft(Program.TCP_CONNECT, ""), NETWORK).begun()).isFalse();
        assertThat(Answer.to(draft(Program.TCP_CONNECT, "10.1"), NETWORK).begun())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"10.1.0.1", "10.1.0.1:443"})
    void pingNeedsNoPort(String typed) {
        assertThat(Answer.to(draft(Program.PING, typed), NETWORK).call())
                .contains(Call.of("client", Program.PING, IpAddress.parse("10.1.0.1"), 0));
    }

    @Test
    void sendmsgNeedsASource() {
        Draft open = draft(Program.UDP_SENDMSG, "10.1.0.1:7");
        assertThat(Answer.to(open, NETWORK).problem().map(Message::key)).contains("ui.call.no-source");
        Draft named = open.with(Call.Options.NONE.withPacketSource(IpAddress.parse("10.2.0.5")));
        assertThat(Answer.to(named, NETWORK).call()).isPresent();
    }

    @Test
    void onlySendmsgNamesASource() {
        Draft named = draft(Program.TCP_CONNECT, "10.1.0.1:7")
                .with(Call.Options.NONE.withPacketSource(IpAddress.parse("10.2.0.5")));
        assertThat(Answer.to(named, NETWORK).call().orElseThrow().options().namedSource())
                .isEmpty();
    }

    @Test
    void aHostThatIsNotThereCannotCall() {
        Draft stranger = new Draft("nobody", Program.PING, "10.1.0.1", Call.Options.NONE);
        assertThat(Answer.to(stranger, NETWORK).problem().map(Message::key)).contains("ui.call.no-host");
    }

    @Test
    void onAnotherHostItIsNotBoundToAStrangersAddress() {
        Draft bound = draft(Program.TCP_CONNECT, "10.1.0.1:7")
                .with(Call.Options.NONE.withBind(IpAddress.parse("10.2.0.5")).withAdapter("B"));
        assertThat(bound.on(NETWORK.host("client").orElseThrow())).isEqualTo(bound);
        Call.Options other = bound.on(NETWORK.host("fw-A").orElseThrow()).options();
        assertThat(other).isEqualTo(Call.Options.NONE);
    }

    @Test
    void aCallIsWrittenAsItWasTyped() {
        Call call = Call.of("client", Program.TCP_CONNECT, IpAddress.parse("2001:db8::1"), 80);
        assertThat(Draft.of(call).to()).isEqualTo("[2001:db8::1]:80");
        assertThat(Answer.to(Draft.of(call), NETWORK).call()).contains(call);
    }
}
