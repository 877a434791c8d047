package homing.ui.network;

import homing.net.IpAddress;
import homing.scenario.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** What the list needs of the rest of the window. */
public interface Surroundings {
    /** Where everything stands, by the keys of {@link homing.scenario.Scenario#places}. */
    Map<String, Spot> places();

    /** Where something more has room. */
    Spot room();

    /** Shows the form of what is picked. */
    void setUp();

    /** Lets a person say whom a host calls. */
    void callFrom(String host);

    /** Calls an address from the host that calls at the moment, or from another one. */
    void call(Optional<String> from, IpAddress to);

    /** Entries that cut, copy, paste and duplicate what is picked. */
    List<MenuItem> clipboard();
}
