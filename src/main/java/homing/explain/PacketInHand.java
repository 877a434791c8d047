package homing.explain;

import homing.text.Message;
import java.util.Locale;
import java.util.Optional;

/**
 * The packet that a step is about, as the step's host has it in hand.
 *
 * @param act what the host does with it
 * @param host the host
 * @param place where in the host: an adapter, or a chain of its NAT; empty if it is nowhere in particular
 * @param now the packet after the step
 * @param before the packet as it was before {@code changer} changed it; null if nobody has
 * @param changer the host that made {@code now} of {@code before}; empty if nobody has
 */
public record PacketInHand(Act act, String host, String place, Carried now, Carried before, String changer) {
    /** What a host does with a packet. */
    public enum Act {
        SENDS,
        REPEATS,
        HEARS,
        GETS,
        CHECKS,
        REWRITES,
        HOLDS,
        FORWARDS,
        TAKES,
        REFUSES,
        ANSWERS,
        /** It could have answered, and does not. */
        IGNORES,
        DROPS
    }

    public Optional<Carried> earlier() {
        return Optional.ofNullable(before);
    }

    /** Where the packet is and what happens to it, as a heading: "client sends it on A". */
    public Message title() {
        String key = "explain.hand." + act.name().toLowerCase(Locale.ROOT);
        return place.isEmpty() ? Message.of(key, host) : Message.of(key + ".at", host, place);
    }
}
