package homing.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTrieTest {
    @Test
    void findsTheLongestPrefixFirst() {
        PrefixTrie<String> trie = PrefixTrie.<String>empty()
                .with(Prefix.ALL4, old -> "default")
                .with(Prefix.parse("10.0.0.0/8"), old -> "ten")
                .with(Prefix.parse("10.1.0.0/16"), old -> "ten.one")
                .with(Prefix.parse("10.2.0.0/16"), old -> "ten.two");
        assertThat(trie.matching(IpAddress.parse("10.1.2.3"))).containsExactly("ten.one", "ten", "default");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithALinearSearchWhateverIsAddedAndRemoved(long seed) {
        Random random = new Random(seed);
        Map<Prefix, Integer> plain = new HashMap<>();
        PrefixTrie<Integer> trie = PrefixTrie.empty();
        for (int i = 0; i < 600; i++) {
            Integer value = random.nextInt(4) == 0 ? null : i;
            Prefix prefix = Prefix.of(address(random), random.nextInt(33));
            trie = trie.with(prefix, old -> value);
            plain.put(prefix, value);
        }
        plain.values().removeIf(value -> value == null);
        for (int i = 0; i < 300; i++) {
            IpAddress address = address(random);
            assertThat(trie.matching(address)).isEqualTo(linear(plain, address));
        }
        assertThat(trie.values()).containsExactlyInAnyOrderElementsOf(plain.values());
        List<Prefix> sorted = plain.keySet().stream().sorted().toList();
        PrefixTrie<Integer> atOnce =
                PrefixTrie.of(sorted, sorted.stream().map(plain::get).toList());
        assertThat(atOnce.values()).isEqualTo(trie.values());
        IpAddress any = address(random);
        assertThat(atOnce.matching(any)).isEqualTo(linear(plain, any));
    }

    private static List<Integer> linear(Map<Prefix, Integer> plain, IpAddress address) {
        List<Prefix> matching = new ArrayList<>(plain.keySet().stream()
                .filter(prefix -> prefix.contains(address))
                .toList());
        Collections.sort(matching, Comparator.comparing(Prefix::length).reversed());
        return matching.stream().map(plain::get).toList();
    }

    /** Few bits vary, so that prefixes meet often. */
    private static IpAddress address(Random random) {
        return IpAddress.ofIpv4(random.nextInt() & 0xE000_0703);
    }

    @Test
    void familiesDoNotMeet() {
        List<Prefix> prefixes =
                List.of(Prefix.ALL4, Prefix.parse("10.0.0.0/8"), Prefix.ALL6, Prefix.parse("2001:db8::/32"));
        PrefixTrie<String> trie = PrefixTrie.of(prefixes, List.of("all4", "ten", "all6", "doc"));
        assertThat(trie.matching(IpAddress.parse("10.1.2.3"))).containsExactly("ten", "all4");
        assertThat(trie.matching(IpAddress.parse("2001:db8::1"))).containsExactly("doc", "all6");
        assertThat(trie.values()).containsExactly("all4", "ten", "all6", "doc");
    }
}
