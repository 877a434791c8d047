package homing.net;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One place in a {@link PrefixTrie}: a prefix, its value if it has one, and the longer prefixes on either side. The prefix
 * stands here bit by bit, so that a search touches one object a step.
 */
final class TrieBranch<V> {
    private final Family family;
    private final long high;
    private final long low;
    final int length;
    final V value;
    private final TrieBranch<V> zero;
    private final TrieBranch<V> one;

    private TrieBranch(IpAddress address, int length, V value, TrieBranch<V> zero, TrieBranch<V> one) {
        this.family = address.family();
        this.high = address.high();
        this.low = address.low();
        this.length = length;
        this.value = value;
        this.zero = zero;
        this.one = one;
    }

    /** The longer prefixes on the address's side; null if there are none, as below a single address. */
    TrieBranch<V> child(IpAddress address) {
        return address.bit(length) == 0 ? zero : one;
    }

    /** Whether an address of the same family begins like this place's prefix. */
    boolean covers(IpAddress address) {
        if (length <= 64) {
            return length == 0 || (high ^ address.high()) >>> (64 - length) == 0;
        }
        return high == address.high() && (low ^ address.low()) >>> (128 - length) == 0;
    }

    private IpAddress address() {
        return new IpAddress(family, high, low);
    }

    static <V> TrieBranch<V> with(TrieBranch<V> at, Prefix prefix, UnaryOperator<V> change) {
        if (at == null) {
            return leaf(prefix, change.apply(null));
        }
        int common = Math.min(Math.min(at.length, prefix.length()), at.address().commonPrefixLength(prefix.address()));
        if (common == at.length && common == prefix.length()) {
            return at.pruned(change.apply(at.value), at.zero, at.one);
        }
        if (common == at.length) {
            return at.withChild(prefix.address(), with(at.child(prefix.address()), prefix, change));
        }
        V added = change.apply(null);
        if (added == null) {
            return at;
        }
        return common == prefix.length()
                ? new TrieBranch<V>(prefix.address(), common, added, null, null).withChild(at.address(), at)
                : fork(Prefix.of(prefix.address(), common), leaf(prefix, added), at);
    }

    private static <V> TrieBranch<V> leaf(Prefix prefix, V value) {
        return value == null ? null : new TrieBranch<>(prefix.address(), prefix.length(), value, null, null);
    }

    private static <V> TrieBranch<V> fork(Prefix prefix, TrieBranch<V> first, TrieBranch<V> second) {
        boolean firstIsZero = first.address().bit(prefix.length()) == 0;
        return new TrieBranch<>(
                prefix.address(), prefix.length(), null, firstIsZero ? first : second, firstIsZero ? second : first);
    }

    private TrieBranch<V> withChild(IpAddress address, TrieBranch<V> child) {
        boolean isZero = address.bit(length) == 0;
        return pruned(value, isZero ? child : zero, isZero ? one : child);
    }

    /** This place with other contents; one without a value is kept only where the way forks. */
    private TrieBranch<V> pruned(V changed, TrieBranch<V> left, TrieBranch<V> right) {
        if (changed == null && (left == null || right == null)) {
            return left == null ? right : left;
        }
        return new TrieBranch<>(address(), length, changed, left, right);
    }

    /** The trie of some prefixes, all different and in their order, with their values. */
    static <V> TrieBranch<V> of(List<Prefix> prefixes, List<V> values) {
        if (prefixes.isEmpty()) {
            return null;
        }
        Prefix first = prefixes.get(0);
        Prefix last = prefixes.get(prefixes.size() - 1);
        int common = first.address().commonPrefixLength(last.address());
        boolean coversAll = first.length() <= common;
        int length = coversAll ? first.length() : common;
        int from = coversAll ? 1 : 0;
        int middle = firstWithBit(prefixes, from, length);
        return new TrieBranch<>(
                Prefix.of(first.address(), length).address(),
                length,
                coversAll ? values.get(0) : null,
                of(prefixes.subList(from, middle), values.subList(from, middle)),
                of(prefixes.subList(middle, prefixes.size()), values.subList(middle, prefixes.size())));
    }

    /** Where the prefixes begin that have a one at this place. */
    private static int firstWithBit(List<Prefix> prefixes, int from, int place) {
        int low = from;
        int high = prefixes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prefixes.get(middle).address().bit(place) == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static <V> void collect(TrieBranch<V> at, List<V> all) {
        if (at == null) {
            return;
        }
        if (at.value != null) {
            all.add(at.value);
        }
        collect(at.zero, all);
        collect(at.one, all);
    }
}
