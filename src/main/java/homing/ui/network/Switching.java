package homing.ui.network;

import homing.scenario.Part;
import homing.ui.command.Switches;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What of the line can be set to one of a few values: the system of a host, the standing of an adapter. */
record Switching(NetworkList list) {
    private Switches switches() {
        return new Switches("list", list.board()::apply);
    }

    /** None for a line that is neither a host nor an adapter. */
    List<MenuItem> items() {
        Subject subject = list.subject().orElse(null);
        if (subject instanceof HostLine line) {
            return list.board().host(line.name()).map(switches()::of).orElse(List.of());
        }
        boolean adapter = subject instanceof AdapterLine || subject instanceof CableLine;
        return adapter && subject.part().orElseThrow() instanceof Part.OfAdapter own
                ? switches().of(list.board().network(), own.adapter())
                : List.of();
    }
}
