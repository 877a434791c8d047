package homing.edit.naming;

import homing.model.AdapterRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the parts of a network are called from here on. A name that becomes none is of a part that goes, and everything that
 * speaks of it goes too.
 */
public interface Renaming {
    /** The name of a host; empty if the host goes. */
    default Optional<String> host(String name) {
        return Optional.of(name);
    }

    /** The name of an adapter of a host that stays, by the names that both had; empty if the adapter goes. */
    default Optional<String> adapter(AdapterRef adapter) {
        return Optional.of(adapter.adapter());
    }

    /** The name of a LAN; empty if the LAN goes. */
    default Optional<String> lan(String name) {
        return Optional.of(name);
    }

    /** A host gets another name. */
    static Renaming ofHost(String from, String to) {
        return new Renaming() {
            @Override
            public Optional<String> host(String name) {
                return Optional.of(name.equals(from) ? to : name);
            }
        };
    }

    /** An adapter gets another name. */
    static Renaming ofAdapter(AdapterRef from, String to) {
        return new Renaming() {
            @Override
            public Optional<String> adapter(AdapterRef adapter) {
                return Optional.of(adapter.equals(from) ? to : adapter.adapter());
            }
        };
    }

    /** A LAN gets another name. */
    static Renaming ofLan(String from, String to) {
        return new Renaming() {
            @Override
            public Optional<String> lan(String name) {
                return Optional.of(name.equals(from) ? to : name);
            }
        };
    }

    /** Hosts and LANs get other names; those that are not in the maps keep theirs. */
    static Renaming of(Map<String, String> hosts, Map<String, String> lans) {
        return new Renaming() {
            @Override
            public Optional<String> host(String name) {
                return Optional.of(hosts.getOrDefault(name, name));
            }

            @Override
            public Optional<String> lan(String name) {
                return Optional.of(lans.getOrDefault(name, name));
            }
        };
    }

    /** Hosts, adapters and LANs go. */
    static Renaming without(Set<String> hosts, Set<AdapterRef> adapters, Set<String> lans) {
        return new Renaming() {
            @Override
            public Optional<String> host(String name) {
                return Optional.of(name).filter(each -> !hosts.contains(each));
            }

            @Override
            public Optional<String> adapter(AdapterRef adapter) {
                return Optional.of(adapter.adapter()).filter(each -> !adapters.contains(adapter));
            }

            @Override
            public Optional<String> lan(String name) {
                return Optional.of(name).filter(each -> !lans.contains(each));
            }
        };
    }
}
