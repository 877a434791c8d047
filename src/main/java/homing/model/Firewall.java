package homing.model;

import java.util.List;
import java.util.Optional;

/**
 * What a host lets in and through: sources by adapter first, then the rules in order. What the host sends of its own passes.
 *
 * @param sources at most one check for an adapter
 * @param rules the first that takes a packet decides
 * @param otherwise what becomes of a packet that no rule takes
 */
public record Firewall(List<AntiSpoofing> sources, List<FilterRule> rules, Action otherwise) {
    /** Lets everything pass. */
    public static final Firewall NONE = new Firewall(List.of(), List.of(), Action.ACCEPT);

    /** What becomes of a packet. */
    public enum Action {
        /** It goes on. */
        ACCEPT,
        /** It is thrown away, and nobody is told. */
        DROP,
        /** It is thrown away, and its sender is told by an ICMP error. */
        REJECT
    }

    public Firewall {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /** Whether it lets everything pass. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** Whether it must know which packets answer others. */
    public boolean tracks() {
        for (FilterRule rule : rules) {
            if (rule.established()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it looks at packets' addresses and ports. */
    public boolean filters() {
        return !rules.isEmpty() || otherwise != Action.ACCEPT;
    }

    public Optional<AntiSpoofing> source(String adapter) {
        return sources.stream().filter(check -> check.adapter().equals(adapter)).findFirst();
    }
}
