package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Cables;
import homing.edit.Order;
import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** A cable, as a line below the LAN that it leads to. Without it, the adapter stays. */
record CableLine(AdapterRef ref) implements Subject {
    private AdapterLine end() {
        return new AdapterLine(ref);
    }

    @Override
    public Optional<Part> part() {
        return end().part();
    }

    @Override
    public Facet chief() {
        return Facet.PLUGGED;
    }

    /** The adapter's own name is changed where the adapter stands. */
    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return facet == Facet.NAME ? Optional.empty() : end().typing(facet, board);
    }

    @Override
    public Optional<Attempt> removed(Scenario scenario) {
        return Optional.of(Attempt.of(Cables.remove(ref)));
    }

    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.of(Attempt.of(Order.moveCable(scenario, ref, by)));
    }

    @Override
    public List<MenuItem> switches(Board board) {
        return end().switches(board);
    }
}
