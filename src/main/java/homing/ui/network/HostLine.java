package homing.ui.network;

import homing.edit.Hosts;
import homing.model.StackId;
import homing.scenario.Part;
import homing.ui.command.Systems;
import homing.ui.form.field.Reading;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** A host. Its system is chosen in place, and a cable leads from it to whatever is typed. */
record HostLine(String name) implements PartLine {
    @Override
    public Part.OfHost whole() {
        return new Part.OfHost(name);
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return switch (facet) {
            case NAME -> Optional.of(Naming.of(board, whole(), name));
            case WHAT -> board.host(name).map(host -> system(host.stack()));
            case PLUGGED -> Optional.of(new Typing("", ends(board)::known, ends(board)::read, false));
            case ADDRESS, SAYS -> Optional.empty();
        };
    }

    private Ends ends(Board board) {
        return new Ends(board, whole());
    }

    private Typing system(StackId own) {
        return new Choosing<>(Systems.with(own), Systems::name)
                .typing(own, stack -> Reading.of(Typing.made(Hosts.setStack(name, stack))));
    }

    @Override
    public List<MenuItem> switches(Board board) {
        return board.host(name).map(board.switches()::of).orElse(List.of());
    }
}
