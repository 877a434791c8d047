package homing.ui.network;

import homing.model.Host;
import homing.net.IpAddress;
import homing.scenario.Part;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** Calls that can be made from the lines that are picked, as entries of their menu. */
record Calling(NetworkList list) {
    private static final Words WORDS = Words.english();

    /** Calls from here, to here, and between two lines that are picked. */
    List<MenuItem> items() {
        List<Subject> picked = list.picked();
        List<MenuItem> all = new ArrayList<>();
        if (picked.size() == 2) {
            Optional<String> from = picked.get(0).host();
            Optional<IpAddress> to = address(picked.get(1));
            if (from.isPresent() && to.isPresent()) {
                String words = WORDS.say("ui.network.do.call.both", from.get(), to.get());
                all.add(Acting.item(
                        words, "call-both", () -> list.board().around().call(from, to.get())));
            }
            return all;
        }
        if (list.subject().orElse(null) instanceof HostLine line) {
            all.add(Acting.item(
                    WORDS.say("ui.network.do.call.from"),
                    "call-from",
                    () -> list.board().around().callFrom(line.name())));
        }
        list.subject()
                .flatMap(this::address)
                .ifPresent(to -> all.add(Acting.item(
                        WORDS.say("ui.network.do.call.to", to),
                        "call-to",
                        () -> list.board().around().call(Optional.empty(), to))));
        return all;
    }

    /** The address that is called if the line is: its own, or the first of its host or adapter. */
    private Optional<IpAddress> address(Subject subject) {
        Optional<Host> host = subject.host().flatMap(list.board()::host);
        return host.flatMap(own -> own.adapters().stream()
                .filter(card -> !card.isLoopback())
                .filter(card -> !(subject.part().orElse(null) instanceof Part.OfAdapter part)
                        || part.adapter().adapter().equals(card.name()))
                .flatMap(card -> card.addresses().stream())
                .skip(subject instanceof AddressLine line ? line.place() : 0)
                .map(each -> each.address())
                .findFirst());
    }
}
