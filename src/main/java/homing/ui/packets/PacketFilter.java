package homing.ui.packets;

import homing.explain.SentFrame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which packets are wanted.
 *
 * @param kind the protocol; null for all
 * @param host a host that sends or hears them; empty for all
 * @param text words that stand in their line; empty for all
 */
record PacketFilter(SentFrame.Kind kind, String host, String text) {
    static final PacketFilter ALL = new PacketFilter(null, "", "");

    Optional<SentFrame.Kind> protocol() {
        return Optional.ofNullable(kind);
    }

    PacketFilter withKind(SentFrame.Kind wanted) {
        return new PacketFilter(wanted, host, text);
    }

    PacketFilter withHost(String wanted) {
        return new PacketFilter(kind, wanted, text);
    }

    PacketFilter withText(String wanted) {
        return new PacketFilter(kind, host, wanted.strip());
    }

    boolean admits(PacketLine line) {
        return (kind == null || line.frame().kind() == kind)
                && (host.isEmpty() || line.frame().concerns(host))
                && (text.isEmpty() || line.contains(text));
    }

    /** What is left of the filter in another run: a protocol or a host that does not occur there would hide everything. */
    PacketFilter within(List<SentFrame> frames) {
        boolean knowsKind = frames.stream().anyMatch(frame -> frame.kind() == kind);
        boolean knowsHost = hosts(frames).contains(host);
        return new PacketFilter(knowsKind ? kind : null, knowsHost ? host : "", text);
    }

    /** The protocols that occur, in the order of the alphabet. */
    static List<SentFrame.Kind> kinds(List<SentFrame> frames) {
        return frames.stream().map(SentFrame::kind).distinct().sorted().toList();
    }

    /** The hosts that send or hear something, in the order in which they first do. */
    static List<String> hosts(List<SentFrame> frames) {
        return frames.stream()
                .flatMap(frame -> Stream.concat(Stream.of(frame.from()), frame.to().stream()))
                .map(adapter -> adapter.host())
                .distinct()
                .toList();
    }
}
