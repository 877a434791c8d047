package homing.edit.wiring;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.AntiSpoofing;
import homing.model.Firewall;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;

/**
 * An adapter that a cable is plugged into.
 *
 * @param adapter as it is once the cable is in
 * @param made whether the host gets it with the cable; else it is one that was not plugged in
 * @param addressed whether its addresses were made up; else they are those that it had
 */
public record Port(String host, Adapter adapter, boolean made, boolean addressed) {
    public AdapterRef ref() {
        return new AdapterRef(host, adapter.name());
    }

    /** The same with other addresses. */
    public Port withAddresses(List<AdapterAddress> changed) {
        return new Port(host, adapter.withAddresses(changed), made, addressed);
    }

    /** The host with this adapter; a firewall checks the sources of what comes in by it. */
    Host on(Host before) {
        return checked(made ? added(before) : before.withAdapter(adapter));
    }

    private Host added(Host before) {
        List<Adapter> all = new ArrayList<>(before.adapters());
        all.add(adapter);
        return before.withAdapters(all);
    }

    private Host checked(Host before) {
        Firewall firewall = before.firewall();
        if (!made || firewall.isNone() || !Forwarding.isOn(before)) {
            return before;
        }
        List<AntiSpoofing> checks = new ArrayList<>(firewall.sources());
        checks.add(AntiSpoofing.by(adapter.name(), AntiSpoofing.Kind.STRICT));
        return before.withFirewall(new Firewall(checks, firewall.rules(), firewall.otherwise()));
    }

    /** Whether it can be plugged in there as it is meant. */
    boolean fits(Host before) {
        return made == before.adapter(adapter.name()).isEmpty();
    }
}
