package homing.stack.bsd;

import static homing.stack.bsd.BsdHosts.A;
import static homing.stack.bsd.BsdHosts.B;
import static homing.stack.bsd.BsdHosts.B_WITHOUT_GATEWAY;
import static org.assertj.core.api.Assertions.assertThat;

import homing.stack.Outcome;
import homing.stack.windows.ExampleRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section H.5: TCP bound to B's address, with a better default route by A. */
class OneTopologyTest {
    private static final String CALL = "tcp bind 198.51.100.10:0, connect 203.0.113.80:80";

    private static Outcome call(BsdSystem system, String b) {
        return BsdHosts.call(system, BsdHosts.host(A, b), CALL);
    }

    @ParameterizedTest(name = "H.5, B has a gateway: {0}")
    @CsvSource({"MACOS, B, 198.51.100.1, false", "FREEBSD13, A, 192.0.2.1, true", "FREEBSD14, A, 192.0.2.1, true"})
    void whereTheSecondAdapterHasAGateway(BsdSystem system, String adapter, String nextHop, String foreign) {
        assertThat(ExampleRecord.of(call(system, B)))
                .containsEntry("adapter", adapter)
                .containsEntry("nexthop", nextHop)
                .containsEntry("source", "198.51.100.10")
                .containsEntry("foreignSource", foreign);
    }

    @ParameterizedTest(name = "H.5, B has no gateway: {0}")
    @CsvSource({"FREEBSD13", "FREEBSD14"})
    void freebsdSendsByTheOtherAdapterWithoutAGateway(BsdSystem system) {
        assertThat(ExampleRecord.of(call(system, B_WITHOUT_GATEWAY)))
                .containsEntry("adapter", "A")
                .containsEntry("foreignSource", "true");
    }

    @ParameterizedTest(name = "H.5, B has no gateway: {0} is told {1}")
    @CsvSource({"MACOS, 65"})
    void macosFindsNoWayWithoutAGateway(BsdSystem system, String error) {
        assertThat(ExampleRecord.of(call(system, B_WITHOUT_GATEWAY)))
                .containsEntry("error", error)
                .doesNotContainKey("adapter");
    }
}
