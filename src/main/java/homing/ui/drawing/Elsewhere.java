package homing.ui.drawing;

import homing.net.IpAddress;
import javafx.scene.control.MenuItem;

/** What a menu of the canvas leads to in the rest of the window. */
public interface Elsewhere {
    /** An entry that shows the form of what is picked. */
    MenuItem setUp();

    /** Lets a person say whom a host calls. */
    void callFrom(String host);

    /** Calls an address from the host that calls at the moment. */
    void call(IpAddress to);
}
