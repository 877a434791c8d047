package homing.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An immutable map from prefixes to values, made for longest-prefix match: a path-compressed binary trie for each family.
 * A changed copy shares all but one path with its original.
 *
 * @param <V> what stands at a prefix
 */
public final class PrefixTrie<V> {
    private static final PrefixTrie<?> EMPTY = new PrefixTrie<>(null, null);

    private final TrieBranch<V> ipv4;
    private final TrieBranch<V> ipv6;

    private PrefixTrie(TrieBranch<V> ipv4, TrieBranch<V> ipv6) {
        this.ipv4 = ipv4;
        this.ipv6 = ipv6;
    }

    @SuppressWarnings("unchecked") // an empty trie holds no value of any type
    public static <V> PrefixTrie<V> empty() {
        return (PrefixTrie<V>) EMPTY;
    }

    /**
     * The trie of many prefixes at once.
     *
     * @param prefixes all different, in their natural order
     * @param values what stands at each, in the same order
     */
    public static <V> PrefixTrie<V> of(List<Prefix> prefixes, List<V> values) {
        int first6 = firstOfIpv6(prefixes);
        int end = prefixes.size();
        return new PrefixTrie<>(
                TrieBranch.of(prefixes.subList(0, first6), values.subList(0, first6)),
                TrieBranch.of(prefixes.subList(first6, end), values.subList(first6, end)));
    }

    /** IPv4 stands before IPv6. */
    private static int firstOfIpv6(List<Prefix> prefixes) {
        int at = prefixes.size();
        while (at > 0 && !prefixes.get(at - 1).address().isIpv4()) {
            at--;
        }
        return at;
    }

    private TrieBranch<V> root(IpAddress address) {
        return address.isIpv4() ? ipv4 : ipv6;
    }

    /** The value that stands at exactly this prefix. */
    public Optional<V> get(Prefix prefix) {
        TrieBranch<V> at = root(prefix.address());
        while (at != null && at.length <= prefix.length() && at.covers(prefix.address())) {
            if (at.length == prefix.length()) {
                return Optional.ofNullable(at.value);
            }
            at = at.child(prefix.address());
        }
        return Optional.empty();
    }

    /**
     * A copy in which the value at the prefix is what the function makes of the old value (null if there was none); null
     * removes it.
     */
    public PrefixTrie<V> with(Prefix prefix, UnaryOperator<V> change) {
        boolean isIpv4 = prefix.address().isIpv4();
        return new PrefixTrie<>(
                isIpv4 ? TrieBranch.with(ipv4, prefix, change) : ipv4,
                isIpv4 ? ipv6 : TrieBranch.with(ipv6, prefix, change));
    }

    /** The values whose prefixes contain the address, the longest prefix first. */
    public List<V> matching(IpAddress address) {
        List<V> found = new ArrayList<>();
        TrieBranch<V> at = root(address);
        while (at != null && at.covers(address)) {
            if (at.value != null) {
                found.add(at.value);
            }
            at = at.child(address);
        }
        Collections.reverse(found);
        return found;
    }

    /** All values in the order of their prefixes: IPv4 first, then by first address, the shorter prefix first. */
    public List<V> values() {
        List<V> all = new ArrayList<>();
        TrieBranch.collect(ipv4, all);
        TrieBranch.collect(ipv6, all);
        return all;
    }
}
