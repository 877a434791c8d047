package homing.stack.bsd;

import static homing.stack.bsd.BsdHosts.A;
import static homing.stack.bsd.BsdHosts.B;
import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section H.4: weak unless told otherwise, and who may claim to be this host. */
class ReceiveTest {
    private static final Host HOST = BsdHosts.host(A, B);
    private static final String ADDRESS_OF_B = "198.51.100.10";

    private static boolean answers(BsdSystem system, Host host, String from, String to) {
        return BsdHosts.isAnswered(BsdHosts.echo(system, host, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "FREEBSD13, net.inet.ip.check_interface, true",
        "FREEBSD13, net.inet.ip.rfc1122_strong_es, false",
        "FREEBSD14, net.inet.ip.rfc1122_strong_es, true",
        "FREEBSD14, net.inet.ip.check_interface, false",
        "MACOS, net.inet.ip.check_interface, true"
    })
    void aSwitchMakesTheHostStrongWhileItDoesNotForward(BsdSystem system, String setting, boolean counts) {
        Host strict = BsdHosts.with(HOST, setting, 1);
        Host router = BsdHosts.with(strict, "net.inet.ip.forwarding", 1);
        assertThat(answers(system, HOST, "192.0.2.77", ADDRESS_OF_B)).isTrue();
        assertThat(answers(system, strict, "192.0.2.77", ADDRESS_OF_B)).isEqualTo(!counts);
        assertThat(answers(system, strict, "192.0.2.77", "192.0.2.10")).isTrue();
        assertThat(answers(system, router, "192.0.2.77", ADDRESS_OF_B)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FREEBSD13, false", "FREEBSD14, true", "MACOS, false"})
    void onlyFreebsd14DropsWhatClaimsToComeFromItself(BsdSystem system, boolean drops) {
        Outcomes outcomes = new Outcomes(system);
        assertThat(outcomes.isDropped(HOST)).isEqualTo(drops);
        assertThat(outcomes.isDropped(BsdHosts.with(HOST, "net.inet.ip.source_address_validation", 0)))
                .isFalse();
    }

    private record Outcomes(BsdSystem system) {
        boolean isDropped(Host host) {
            return BsdHosts.echo(system, host, ADDRESS_OF_B, "192.0.2.10").happenings().stream()
                    .anyMatch(one -> one.decision() instanceof Decision.Checked check
                            && check.verdict().rule() == BsdRule.SOURCE_VALIDATION);
        }
    }

    @Test
    void whatIsForOthersTravelsOnOnlyThroughARouter() {
        Host router = BsdHosts.with(HOST, "net.inet.ip.forwarding", 1);
        assertThat(answers(BsdSystem.FREEBSD14, HOST, "192.0.2.77", "198.51.100.99"))
                .isFalse();
        assertThat(answers(BsdSystem.FREEBSD14, router, "192.0.2.77", "198.51.100.99"))
                .isTrue();
    }
}
