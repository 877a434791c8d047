package homing.net;

import java.util.List;
import java.util.function.UnaryOperator;

/** One place in a {@link PrefixTrie}: a prefix, its value if it has one, and the longer prefixes on either side. */
final class TrieBranch<V> {
    final Prefix prefix;
    final V value;
    final TrieBranch<V> zero;
    final TrieBranch<V> one;

    private TrieBranch(Prefix prefix, V value, TrieBranch<V> zero, TrieBranch<V> one) {
        this.prefix = prefix;
        this.value = value;
        this.zero = zero;
        this.one = one;
    }

    TrieBranch<V> child(IpAddress address) {
        return address.bit(prefix.length()) == 0 ? zero : one;
    }

    static <V> TrieBranch<V> with(TrieBranch<V> at, Prefix prefix, UnaryOperator<V> change) {
        if (at == null) {
            return leaf(prefix, change.apply(null));
        }
        int common = Math.min(
                Math.min(at.prefix.length(), prefix.length()),
                at.prefix.address().commonPrefixLength(prefix.address()));
        if (common == at.prefix.length() && common == prefix.length()) {
            return pruned(at.prefix, change.apply(at.value), at.zero, at.one);
        }
        if (common == at.prefix.length()) {
            return at.withChild(prefix.address(), with(at.child(prefix.address()), prefix, change));
        }
        TrieBranch<V> added = leaf(prefix, change.apply(null));
        if (added == null) {
            return at;
        }
        return common == prefix.length()
                ? new TrieBranch<>(prefix, added.value, null, null).withChild(at.prefix.address(), at)
                : fork(Prefix.of(prefix.address(), common), added, at);
    }

    private static <V> TrieBranch<V> leaf(Prefix prefix, V value) {
        return value == null ? null : new TrieBranch<>(prefix, value, null, null);
    }

    private static <V> TrieBranch<V> fork(Prefix prefix, TrieBranch<V> first, TrieBranch<V> second) {
        boolean firstIsZero = first.prefix.address().bit(prefix.length()) == 0;
        return new TrieBranch<>(prefix, null, firstIsZero ? first : second, firstIsZero ? second : first);
    }

    private TrieBranch<V> withChild(IpAddress address, TrieBranch<V> child) {
        boolean isZero = address.bit(prefix.length()) == 0;
        return pruned(prefix, value, isZero ? child : zero, isZero ? one : child);
    }

    /** A place without a value is kept only where the way forks. */
    private static <V> TrieBranch<V> pruned(Prefix prefix, V value, TrieBranch<V> zero, TrieBranch<V> one) {
        if (value == null && (zero == null || one == null)) {
            return zero == null ? one : zero;
        }
        return new TrieBranch<>(prefix, value, zero, one);
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
