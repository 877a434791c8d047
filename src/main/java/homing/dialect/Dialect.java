package homing.dialect;

import homing.state.HostState;
import java.util.List;

/** How a system shows its tables. */
public interface Dialect {
    /** Adapters with their addresses. */
    Listing adapters(HostState host);

    /** Route tables; one listing each. */
    List<Listing> routes(HostState host);

    /** Policy rules; no rows where the system has none. */
    Listing rules(HostState host);

    /** The neighbour (ARP) table. */
    Listing neighbours(HostState host);
}
