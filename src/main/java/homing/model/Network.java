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
}
