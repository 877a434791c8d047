package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.io.scenario.RowLines;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Words;
import homing.ui.form.field.Reading;
import homing.ui.form.host.PastedRows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/** An adapter of a host: whether it is up, its addresses, and what it is plugged into. */
record AdapterLine(AdapterRef ref) implements PartLine {
    private static final Words WORDS = Words.english();

    /** How an adapter can stand. */
    enum Standing {
        UP,
        DOWN,
        /** The cable is drawn, and pulled out. */
        PULLED;

        static Standing of(Adapter adapter) {
            if (!adapter.isUp()) {
                return DOWN;
            }
            return adapter.is(Adapter.Switch.CARRIER) ? UP : PULLED;
        }

        String words() {
            return WORDS.say("ui.network.standing." + name());
        }
    }

    @Override
    public Part.OfAdapter whole() {
        return new Part.OfAdapter(ref);
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        Optional<Adapter> adapter = board.adapter(ref);
        return switch (facet) {
            case NAME -> Optional.of(Naming.of(board, whole(), ref.adapter()));
            case WHAT -> adapter.map(own -> standing(Standing.of(own)));
            case ADDRESS -> adapter.map(own -> new AddressList(board, ref).typing(own));
            case PLUGGED -> Optional.of(plugged(board));
            case SAYS -> Optional.empty();
        };
    }

    private Typing standing(Standing before) {
        return new Choosing<>(List.of(Standing.values()), Standing::words)
                .typing(before, next -> Reading.of(Typing.made(standing(before, next))));
    }

    private Edit standing(Standing before, Standing next) {
        if (next == Standing.DOWN) {
            return Cables.setUp(ref, false);
        }
        Edit cable = Cables.setPlugged(ref, next == Standing.UP);
        return before == Standing.DOWN ? upWith(cable, next) : cable;
    }

    /** An adapter that was down is up after it, its cable in or out. */
    private Edit upWith(Edit cable, Standing next) {
        Edit up = Cables.setUp(ref, true);
        Edit both = cable.after(up);
        return next == Standing.UP ? Edit.of(up.label(), both.change()) : both;
    }

    private Typing plugged(Board board) {
        Ends ends = new Ends(board, whole());
        String lan = board.network().lanOf(ref).map(Lan::name).orElse("");
        return new Typing(lan, ends::known, text -> text.isBlank() ? off(lan) : ends.read(text), false);
    }

    /** An empty cell is no cable. */
    private Reading<Addition> off(String lan) {
        Edit edit = lan.isEmpty() ? Edit.of(Cables.remove(ref).label(), before -> before) : Cables.remove(ref);
        return Reading.of(Typing.made(edit));
    }

    /** Its addresses and gateways. */
    @Override
    public Optional<String> copied(Scenario scenario) {
        return scenario.network()
                .host(ref.host())
                .flatMap(host -> host.adapter(ref.adapter()))
                .map(own -> Stream.concat(
                                own.addresses().stream().map(RowLines.ADDRESS::write),
                                own.gateways().stream().map(RowLines.GATEWAY::write))
                        .map(line -> PastedRows.at(ref.adapter(), line))
                        .collect(Collectors.joining("\n")))
                .filter(lines -> !lines.isEmpty());
    }

    @Override
    public List<MenuItem> switches(Board board) {
        return board.switches().of(board.network(), ref);
    }
}
