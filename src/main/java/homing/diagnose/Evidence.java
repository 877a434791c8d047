package homing.diagnose;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Network;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.packet.Packet;
import homing.state.HostState;
import homing.systems.Profiles;
import homing.systems.SystemFamily;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of a run as those look at it who search for trouble.
 *
 * @param moments what happened during the call
 */
record Evidence(Timeline timeline, Made made, List<Moment> moments) {
    static Evidence of(Timeline timeline, Made made) {
        return new Evidence(timeline, made, timeline.momentsOf(made));
    }

    /**
     * A decision with its place.
     *
     * @param host where it was made
     */
    record Deed<T extends Decision>(int step, String host, T decision) {}

    /** All decisions of a kind, in order. */
    <T extends Decision> List<Deed<T>> all(Class<T> kind) {
        List<Deed<T>> all = new ArrayList<>();
        for (Moment moment : moments) {
            if (kind.isInstance(moment.step().decision())) {
                T decision = kind.cast(moment.step().decision());
                all.add(new Deed<>(moment.step().number(), moment.step().host(), decision));
            }
        }
        return all;
    }

    Network network() {
        return timeline.start().network();
    }

    /** The host as its system runs it when the call begins. */
    Host host(String name) {
        return timeline.after(made.step() - 1).host(name).map(HostState::host).orElseThrow();
    }

    SystemFamily family(String host) {
        return Profiles.family(host(host).stack());
    }

    boolean isLinux(String host) {
        return family(host) == SystemFamily.LINUX;
    }

    /** The name of the adapter that owns an address. */
    Optional<String> ownerOf(String host, IpAddress address) {
        return host(host).ownerOf(address).map(Adapter::name);
    }

    /** The host that owns an address. */
    Optional<String> hostOf(IpAddress address) {
        return network().hosts().stream()
                .filter(host -> host.ownerOf(address).isPresent())
                .map(Host::name)
                .findFirst();
    }

    /** The address of the neighbour that has brought the packet a decision is about, if it stands in a subnet of the host. */
    Optional<IpAddress> bringer(Deed<?> deed) {
        List<Prefix> subnets = host(deed.host()).adapters().stream()
                .flatMap(adapter -> adapter.addresses().stream())
                .map(AdapterAddress::subnet)
                .toList();
        return all(Decision.Transmitted.class).stream()
                .filter(sent -> sent.step() < deed.step() && !sent.host().equals(deed.host()))
                .filter(sent -> sent.decision().frame().packet() instanceof Packet.Ip)
                .reduce((earlier, later) -> later)
                .flatMap(sent -> host(sent.host()).adapter(sent.decision().adapter()))
                .flatMap(adapter -> adapter.addresses().stream()
                        .map(AdapterAddress::address)
                        .filter(address -> subnets.stream().anyMatch(subnet -> subnet.contains(address)))
                        .findFirst());
    }

    static boolean isBy(Decision.Dropped dropped, String... rules) {
        return List.of(rules).contains(dropped.verdict().rule().id());
    }
}
