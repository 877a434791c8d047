package homing.stack.rfc1122;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Outcome;
import homing.stack.PipelineStack;
import homing.stack.windows.ExampleCall;
import homing.stack.windows.ExampleRecord;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rfc1122Test {
    private static final String A = "A idx=2 metric=10 addr=192.0.2.10/24 gw=192.0.2.1";
    private static final String B = "B idx=3 metric=20 addr=198.51.100.10/24";

    private static Outcome call(HostModel model, String call, String... adapters) {
        PipelineStack stack = new PipelineStack(new Rfc1122Profile(model));
        HostState host = stack.start(Hosts.of("rfc1122", List.of(adapters), List.of(), List.of()));
        Call asked = ExampleCall.parse(call);
        return stack.call(host, asked, 0);
    }

    @ParameterizedTest
    @CsvSource({"WEAK, A, true", "STRONG, B, false"})
    void aBoundSourceLeavesByItsOwnAdapterOnlyFromAStrongHost(HostModel model, String adapter, String foreign) {
        Outcome outcome = call(model, "tcp bind 198.51.100.10:0, connect 203.0.113.80:80", A, B + " gw=198.51.100.1");
        assertThat(ExampleRecord.of(outcome))
                .containsEntry("adapter", adapter)
                .containsEntry("source", "198.51.100.10")
                .containsEntry("foreignSource", foreign);
    }

    @Test
    void aStrongHostHasNoWayOutOfAnAdapterWithoutAGateway() {
        String call = "tcp bind 198.51.100.10:0, connect 203.0.113.80:80";
        assertThat(ExampleRecord.of(call(HostModel.STRONG, call, A, B))).containsEntry("error", "101");
        assertThat(ExampleRecord.of(call(HostModel.WEAK, call, A, B))).containsEntry("adapter", "A");
    }

    @ParameterizedTest
    @CsvSource({"WEAK", "STRONG"})
    void anOpenSourceIsTheAddressMostLikeTheNextHop(HostModel model) {
        Outcome outcome = call(
                model, "udp sendto 203.0.113.80:53, unbound", "A addr=198.51.100.10/24,192.0.2.10/24 gw=192.0.2.1");
        assertThat(ExampleRecord.of(outcome)).containsEntry("source", "192.0.2.10");
    }

    @ParameterizedTest
    @CsvSource({"WEAK, true", "STRONG, false"})
    void onlyAWeakHostTakesInWhatIsForAnotherAdapter(HostModel model, boolean taken) {
        PipelineStack stack = new PipelineStack(new Rfc1122Profile(model));
        HostState host = stack.start(Hosts.of("rfc1122", List.of(A, B), List.of(), List.of()));
        Packet.Ip echo = new Packet.Ip(
                IpAddress.parse("203.0.113.80"),
                IpAddress.parse("198.51.100.10"),
                60,
                Transport.Icmp.echoRequest(1, 1));
        Mac own = host.host().adapter("A").orElseThrow().mac();
        Outcome outcome = stack.receive(host, "A", new Frame(Mac.parse("02:00:00:00:00:99"), own, echo), 0);
        assertThat(outcome.happenings().stream()
                        .anyMatch(one -> one.transmission().isPresent()))
                .isEqualTo(taken);
    }
}
