package homing.ui.workbench;

import homing.net.IpAddress;
import homing.scenario.Spot;
import homing.ui.call.CallBar;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.network.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;

/**
 * The rest of the window, as the network list needs it.
 *
 * @param clipboardItems entries for what is picked
 * @param forms shows the form of what is picked
 */
record ListSurroundings(NetworkCanvas canvas, CallBar calls, Supplier<List<MenuItem>> clipboardItems, Runnable forms)
        implements Surroundings {
    @Override
    public Map<String, Spot> places() {
        return canvas.pencil().places();
    }

    @Override
    public Spot room() {
        return canvas.stamping().room();
    }

    @Override
    public void setUp() {
        forms.run();
    }

    @Override
    public void callFrom(String host) {
        calls.callFrom(host);
    }

    @Override
    public void call(Optional<String> from, IpAddress to) {
        calls.call(from, to);
    }

    @Override
    public List<MenuItem> clipboard() {
        return clipboardItems.get();
    }
}
