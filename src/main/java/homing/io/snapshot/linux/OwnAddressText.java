package homing.io.snapshot.linux;

import homing.io.text.Tokens;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.net.IpAddress;
import homing.net.Scope;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The words behind {@code inet} and {@code inet6} in what {@code ip addr} prints. */
final class OwnAddressText {
    /** Words that say nothing about how packets travel; the second kind has a value. */
    private static final Set<String> ALONE =
            Set.of("dynamic", "mngtmpaddr", "nodad", "home", "autojoin", "stable-privacy");

    private static final Set<String> WITH_A_VALUE = Set.of("metric", "proto", "flags");

    private final AdapterParts adapter;
    private IpAddress local;
    private IpAddress peer;
    private int length;
    private Scope scope = Scope.GLOBAL;
    private IpAddress broadcast;
    private String label = "";
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    OwnAddressText(AdapterParts adapter) {
        this.adapter = adapter;
    }

    /** Adds the address to its adapter; false if the words are not understood. */
    boolean read(Tokens words) {
        local = withLength(words.next());
        if (local != null && words.take("peer")) {
            peer = withLength(words.next());
            if (peer == null || !AdapterParts.agrees(peer, local)) {
                return false;
            }
        }
        boolean good = local != null && length >= 0;
        while (good && words.hasNext()) {
            good = take(words.next(), words);
        }
        if (good) {
            adapter.add(new AdapterAddress(local, length, scope, peer, broadcast, label, marks));
        }
        return good;
    }

    /** 10.0.0.5/24; a bare address is a block of its own. The length is negative if it is none. */
    private IpAddress withLength(String text) {
        int slash = text.indexOf('/');
        IpAddress address = AdapterParts.addressOrNull(slash < 0 ? text : text.substring(0, slash));
        int bits = address == null ? 0 : address.family().bits();
        length = slash < 0 ? bits : (int) Figure.of(text.substring(slash + 1), bits);
        return address;
    }

    private boolean take(String word, Tokens words) {
        Optional<Mark> mark = AdapterParts.mark(word);
        if (mark.isPresent()) {
            marks.add(mark.get());
        } else if (word.equals("scope")) {
            scope = AdapterParts.scope(words.next());
        } else if (word.equals("brd")) {
            broadcast = AdapterParts.addressOrNull(words.next());
            return broadcast != null && AdapterParts.agrees(broadcast, local);
        } else if (WITH_A_VALUE.contains(word)) {
            words.next();
        } else if (!ALONE.contains(word)) {
            label = adapter.alias(word);
            return !words.hasNext();
        }
        return true;
    }
}
