package homing.ui.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.io.scenario.ScenarioReader;
import homing.model.Network;
import homing.net.IpAddress;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final String CHAIN = """
            homing: 1
            title: chain
            hosts:
              pc: {adapters: {eth0: {addresses: 10.1.0.5/24}}}
              near: {adapters: {eth0: {addresses: 10.1.0.6/24}}}
              gate:
                settings: {ip_forward: 1}
                adapters: {a: {addresses: 10.1.0.1/24}, b: {addresses: 10.2.0.1/24}}
              far: {adapters: {eth0: {addresses: 10.2.0.7/24}}}
              loose: {adapters: {eth0: {addresses: 10.3.0.1/24}}}
            lans:
              one: {adapters: ["pc:eth0", "near:eth0", "gate:a"]}
              two: {adapters: ["gate:b", "far:eth0"]}
            """;

    private static Network network(String text) throws Exception {
        return ScenarioReader.read("test.yaml", text.getBytes(UTF_8)).network();
    }

    @Test
    void theFarthestHostThatACableLeadsToIsCalled() throws Exception {
        assertThat(Suggestion.in(network(CHAIN), "pc")).contains(IpAddress.parse("10.2.0.7"));
        assertThat(Suggestion.in(network(CHAIN), "far")).contains(IpAddress.parse("10.1.0.5"));
    }

    @Test
    void aServerOnTheInternetIsCalledBeforeOthers() throws Exception {
        String text = CHAIN.replace("one: {", "one: {kind: internet, ");
        assertThat(Suggestion.in(network(text), "far")).contains(IpAddress.parse("10.1.0.5"));
        assertThat(Suggestion.in(network(text), "pc")).contains(IpAddress.parse("10.1.0.6"));
    }

    @Test
    void whoIsAloneCallsNobody() throws Exception {
        Network alone = network("homing: 1\nhosts:\n  pc: {adapters: {eth0: {addresses: 10.1.0.5/24}}}\n");
        assertThat(Suggestion.in(alone, "pc")).isEmpty();
    }
}
