package homing.edit.fragment;

import homing.edit.free.FreeAddresses;
import homing.edit.free.FreeMacs;
import homing.edit.free.FreeNames;
import homing.edit.naming.Renamed;
import homing.edit.naming.Renaming;
import homing.edit.wiring.Forwarding;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Lan;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A fragment made ready for a scenario: nothing of it collides with what is there. */
public final class Graft {
    private static final int FEW = 2;

    private final Scenario ground;
    private final Scenario fragment;
    private final List<Message> copies = new ArrayList<>();
    private final List<Message> moves = new ArrayList<>();
    private boolean hasOtherMacs;

    private Graft(Scenario ground, Scenario fragment) {
        this.ground = ground;
        this.fragment = fragment;
    }

    /**
     * A fragment that fits.
     *
     * @param told what had to be changed for it, in a few sentences
     * @param hasOtherMacs whether hardware addresses had to be changed, too
     */
    public record Fitted(Scenario fragment, List<Message> told, boolean hasOtherMacs) {
        public Fitted {
            told = List.copyOf(told);
        }
    }

    public static Fitted onto(Scenario ground, Scenario fragment) {
        Graft graft = new Graft(ground, fragment);
        Scenario named = Renamed.scenario(fragment, Renaming.of(graft.hosts(), graft.lans()));
        Exchange exchange = new Exchange(graft.addresses(named), graft.macs(named));
        List<Host> hosts = named.network().hosts().stream().map(exchange::of).toList();
        return new Fitted(named.withNetwork(named.network().withHosts(hosts)), graft.told(), graft.hasOtherMacs);
    }

    private List<Message> told() {
        List<Message> told = new ArrayList<>();
        told.addAll(few(copies, "edit.told.copies"));
        told.addAll(few(moves, "edit.told.moves"));
        return told;
    }

    /** Many are only counted. */
    private static List<Message> few(List<Message> all, String key) {
        return all.size() > FEW ? List.of(Message.of(key, all.size())) : all;
    }

    private Map<String, String> hosts() {
        Set<String> taken = new HashSet<>();
        ground.network().hosts().forEach(host -> taken.add(host.name()));
        return free(fragment.network().hosts().stream().map(Host::name).toList(), taken, FreeNames::hostLike);
    }

    private Map<String, String> lans() {
        Set<String> taken = new HashSet<>();
        ground.network().lans().forEach(lan -> taken.add(lan.name()));
        return free(fragment.network().lans().stream().map(Lan::name).toList(), taken, FreeNames::lanLike);
    }

    private Map<String, String> free(
            List<String> names, Set<String> taken, BiFunction<String, Set<String>, String> like) {
        Set<String> used = new HashSet<>(taken);
        used.addAll(names);
        Map<String, String> changed = new LinkedHashMap<>();
        for (String name : names) {
            if (taken.contains(name)) {
                String other = like.apply(name, used);
                used.add(other);
                changed.put(name, other);
                copies.add(Message.of("edit.told.copy", other, name));
            }
        }
        return changed;
    }

    /** Addresses that somebody there has are moved to free ones of the same prefix; those of one link or one host need not be. */
    private Map<IpAddress, IpAddress> addresses(Scenario named) {
        Set<IpAddress> owned = new HashSet<>();
        ground.network().hosts().forEach(host -> addressesOf(host).forEach(own -> owned.add(own.address())));
        FreeAddresses free = FreeAddresses.in(ground, named);
        Map<IpAddress, IpAddress> changed = new LinkedHashMap<>();
        for (Host host : named.network().hosts()) {
            addressesOf(host)
                    .filter(own -> owned.contains(own.address()) && !changed.containsKey(own.address()))
                    .forEach(own -> move(host, own, free).ifPresent(other -> changed.put(own.address(), other)));
        }
        return changed;
    }

    private static Stream<AdapterAddress> addressesOf(Host host) {
        return host.adapters().stream().flatMap(adapter -> adapter.addresses().stream());
    }

    private Optional<IpAddress> move(Host host, AdapterAddress own, FreeAddresses free) {
        IpAddress old = own.address();
        if (old.isLoopback() || old.isLinkLocal()) {
            return Optional.empty();
        }
        Optional<IpAddress> other = free.host(Prefix.of(old, own.prefixLength()), Forwarding.isOn(host));
        other.ifPresent(found -> {
            free.take(AdapterAddress.of(found, own.prefixLength()));
            moves.add(Message.of("edit.told.moved", host.name(), found, old));
        });
        return other;
    }

    private Map<Mac, Mac> macs(Scenario named) {
        Collection<Mac> there = FreeMacs.taken(ground);
        Collection<Mac> taken = new HashSet<>(there);
        taken.addAll(FreeMacs.taken(named));
        Map<Mac, Mac> changed = new LinkedHashMap<>();
        int place = ground.network().hosts().size();
        for (Host host : named.network().hosts()) {
            for (Adapter adapter : host.adapters()) {
                Mac old = adapter.mac();
                if (there.contains(old) && !old.equals(Mac.ZERO) && !changed.containsKey(old)) {
                    Mac other = FreeMacs.of(taken, place, adapter.index());
                    taken.add(other);
                    changed.put(old, other);
                }
            }
            place++;
        }
        hasOtherMacs = !changed.isEmpty();
        return changed;
    }
}
