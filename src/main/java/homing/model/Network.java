package homing.model;

import java.util.List;
import java.util.Optional;

/** Hosts and the cables between them. Names of hosts are unique, names of LANs too. */
public record Network(List<Host> hosts, List<Lan> lans) {
    public Network {
        hosts = List.copyOf(hosts);
        lans = List.copyOf(lans);
    }

    public Optional<Host> host(String name) {
        return hosts.stream().filter(host -> host.name().equals(name)).findFirst();
    }

    /** The cable that the adapter is plugged into. */
    public Optional<Lan> lanOf(AdapterRef adapter) {
        return lans.stream().filter(lan -> lan.adapters().contains(adapter)).findFirst();
    }

    public Network withHost(Host changed) {
        List<Host> all = hosts.stream()
                .map(host -> host.name().equals(changed.name()) ? changed : host)
                .toList();
        return new Network(all, lans);
    }

    public Optional<Lan> lan(String name) {
        return lans.stream().filter(lan -> lan.name().equals(name)).findFirst();
    }

    public Network withHosts(List<Host> changed) {
        return new Network(changed, lans);
    }

    public Network withLans(List<Lan> changed) {
        return new Network(hosts, changed);
    }

    /** A copy in which the LAN of this name is another. */
    public Network withLan(Lan changed) {
        return withLans(lans.stream()
                .map(lan -> lan.name().equals(changed.name()) ? changed : lan)
                .toList());
    }
}
