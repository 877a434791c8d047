package homing.stack;

import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.packet.Frame;
import homing.state.HostState;

/** The network stack of one system. It has no state of its own: everything is in the arguments and the outcome. */
public interface HostStack {
    /** Whether a program can ask for an adapter instead of an address: SO_BINDTODEVICE, IP_UNICAST_IF, IP_BOUND_IF. */
    boolean bindsToAdapters();

    /** What the system calls a host's first network card: eth0, Ethernet. */
    String firstAdapter();

    /** The host as its system has it before the first call: with the routes and rules that the system adds by itself. */
    HostState start(Host host);

    /** The host begins to run: its system sets the clocks of what it knows already. */
    default Outcome wake(HostState before, long nowMicros) {
        return Outcome.none(before);
    }

    /** A client program opens a socket and makes its calls up to the first packet. */
    Outcome call(HostState before, Call call, long nowMicros);

    /** A frame reaches an adapter. */
    Outcome receive(HostState before, String adapter, Frame frame, long nowMicros);

    /** Somebody does something to the host. */
    Outcome change(HostState before, Change change, long nowMicros);

    /** A timer that an earlier outcome asked for has run out. */
    Outcome expire(HostState before, Timer timer, long nowMicros);
}
