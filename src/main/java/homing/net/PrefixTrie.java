package homing.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An immutable map from prefixes of one family to values, made for longest-prefix match: a path-compressed binary trie.
 * A changed copy shares all but one path with its original.
 *
 * @param <V> what stands at a prefix
 */
public final class PrefixTrie<V> {
    private static final PrefixTrie<?> EMPTY = new PrefixTrie<>(null);

    private final TrieBranch<V> root;

    private PrefixTrie(TrieBranch<V> root) {
        this.root = root;
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
        return new PrefixTrie<>(TrieBranch.of(prefixes, values));
    }

    /** The value that stands at exactly this prefix. */
    public Optional<V> get(Prefix prefix) {
        TrieBranch<V> at = root;
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
        return new PrefixTrie<>(TrieBranch.with(root, prefix, change));
    }

    /** The values whose prefixes contain the address, the longest prefix first. */
    public List<V> matching(IpAddress address) {
        List<V> found = new ArrayList<>();
        TrieBranch<V> at = root;
        while (at != null && at.covers(address)) {
            if (at.value != null) {
                found.add(at.value);
            }
            at = at.isSingle() ? null : at.child(address);
        }
        Collections.reverse(found);
        return found;
    }

    /** All values in the order of their prefixes: by first address, the shorter prefix first. */
    public List<V> values() {
        List<V> all = new ArrayList<>();
        TrieBranch.collect(root, all);
        return all;
    }
}
