package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class Ipv6TraceTest {
    private static final String SHIPPED = "scenarios/ipv6-local-and-global.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode traced(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"trace", SHIPPED, "--from", "client", "--json"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return JSON.readTree(Said.by(all).out());
    }

    @Test
    void framesAreNamedByTheirVersionOfIp() {
        JsonNode frames = traced("--to", "2001:db8:2::80").get("frames");
        List<String> kinds = frames.valueStream()
                .map(frame ->
                        frame.get("kind").asString() + " " + frame.path("type").asString(""))
                .toList();
        assertThat(kinds).startsWith("icmp6 135", "icmp6 136", "udp6 ");
        assertThat(frames.get(0).get("dst").asString()).isEqualTo("ff02::1:ff00:1");
        assertThat(frames.get(0).get("target").asString()).isEqualTo("2001:db8:1::1");
        assertThat(frames.get(0).get("ttl").asInt()).isEqualTo(255);
    }

    @ParameterizedTest
    @CsvSource({
        "fe80::ff:fe02:2%eth0, ok, eth0",
        "fe80::ff:fe02:2, EINVAL,",
        "2001:db8:2::80%nowhere, ok, eth0",
    })
    void aLinkLocalAddressNamesItsAdapter(String to, String connect, String egress) {
        JsonNode run = traced("--to", to);
        assertThat(run.get("connect").asString()).isEqualTo(connect);
        assertThat(run.get("egress").asString(null)).isEqualTo(egress);
    }

    @Test
    void anAddressAndTheDeviceMustAgree() {
        Said said = Said.by("trace", SHIPPED, "--from", "client", "--to", "fe80::1%eth0", "--device", "lo");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("eth0", "lo").doesNotContain("Exception");
    }
}
