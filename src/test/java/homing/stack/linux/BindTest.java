package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.model.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindTest {
    private static final String[] TWO_DOORS = {
        "eth0 10.1.0.5/24", "eth1 10.2.0.5/24 10.2.0.6/24", "default via 10.1.0.1 dev eth0"
    };
    private static final Host HOST = Hosts.linux(TWO_DOORS);

    @ParameterizedTest
    @CsvSource({
        "10.1.0.5, 10.1.0.5 by eth0 to 10.1.0.1",
        "10.2.0.6, 10.2.0.6 by eth0 to 10.1.0.1",
        "0.0.0.0, 10.1.0.5 by eth0 to 10.1.0.1",
        "10.2.0.255, 10.1.0.5 by eth0 to 10.1.0.1",
        "224.0.0.5, 10.1.0.5 by eth0 to 10.1.0.1",
        "255.255.255.255, 10.1.0.5 by eth0 to 10.1.0.1",
        "127.0.0.9, connect EINVAL",
        "10.2.0.7, bind EADDRNOTAVAIL",
        "203.0.113.80, bind EADDRNOTAVAIL"
    })
    void takesOwnAddressesOnAnyAdapterAndGroups(String address, String way) {
        assertThat(Asked.of(HOST, "udp 203.0.113.80 bind " + address).way()).isEqualTo(way);
    }

    @Test
    void getsocknameShowsTheBoundGroupThoughTheSourceIsOpen() {
        Asked asked = Asked.of(HOST, "udp 203.0.113.80 bind 10.2.0.255");
        assertThat(asked.timeline().result().source()).hasToString("10.2.0.255");
    }

    @Test
    void theFirstAnswerOfTableLocalSaysWhatAnAddressIs() {
        Host host = Hosts.linux(
                "eth0 10.1.0.5/24",
                "local 10.9.0.0/24 dev lo table local",
                "broadcast 10.9.0.7/32 dev eth0 table local");
        assertThat(Asked.of(host, "udp 10.1.0.9 bind 10.9.0.8").way()).isEqualTo("10.9.0.8 by eth0 to 10.1.0.9");
        assertThat(Asked.of(host, "udp 10.1.0.9 bind 10.9.0.7").way()).isEqualTo("10.1.0.5 by eth0 to 10.1.0.9");
    }

    @Test
    void takesAnyAddressWithNonlocalBind() {
        Asked asked = Asked.of(Hosts.linux("eth0 10.1.0.5/24", "ip_nonlocal_bind=1"), "udp 10.1.0.9 bind 192.0.2.1");
        assertThat(asked.all(Decision.Bound.class).get(0).failure()).isEmpty();
        assertThat(asked.way()).isEqualTo("connect ENETUNREACH");
    }
}
