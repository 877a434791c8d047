package homing.stack.windows.modern;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The loopback adapter; one is there even if the description of the host leaves it out. */
final class Loopback {
    /** Its name where the host's description names none. */
    private static final String NAME = "Loopback";

    private Loopback() {}

    static Adapter of(Host host) {
        return host.adapters().stream().filter(Adapter::isLoopback).findFirst().orElseGet(Loopback::ordinary);
    }

    private static Adapter ordinary() {
        AdapterAddress address =
                new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        AdapterAddress six = new AdapterAddress(IpAddress.parse("::1"), 128, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = Set.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        return new Adapter(NAME, 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(address, six), List.of());
    }

    /** The host with its loopback adapter, which stands first. */
    static Host in(Host host) {
        Adapter loopback = of(host);
        if (host.adapters().contains(loopback)) {
            return host;
        }
        List<Adapter> all = new ArrayList<>(List.of(loopback));
        all.addAll(host.adapters());
        return host.withAdapters(all);
    }
}
