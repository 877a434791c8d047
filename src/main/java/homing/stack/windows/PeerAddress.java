package homing.stack.windows;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.net.IpAddress;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which address of a peer that has several a binding of NetBIOS calls: rule XP-N5. */
record PeerAddress(XpHost host, AdapterAddress calling) {
    /** From the nearest; the words say of each why it is taken. */
    private enum Nearness {
        OWN_SUBNET,
        OWN_NETWORK,
        ANY_SUBNET,
        /** The system takes one of them by chance; the first that is named stands for it here. */
        ELSEWHERE
    }

    /** The address that is called: of equally near ones the first. */
    IpAddress of(Call asked) {
        return Stream.concat(Stream.of(asked.to()), asked.options().peers().stream())
                .filter(IpAddress::isIpv4)
                .min(Comparator.comparing(this::nearness))
                .orElse(asked.to());
    }

    /** The key of the words that say how near an address is. */
    String reason(IpAddress target) {
        return switch (nearness(target)) {
            case OWN_SUBNET -> "windows.netbios.own-subnet";
            case OWN_NETWORK -> "windows.netbios.own-network";
            case ANY_SUBNET -> "windows.netbios.any-subnet";
            case ELSEWHERE -> "windows.netbios.elsewhere";
        };
    }

    private Nearness nearness(IpAddress target) {
        if (calling.subnet().contains(target)) {
            return Nearness.OWN_SUBNET;
        }
        if (isOnNetworkOf(target)) {
            return Nearness.OWN_NETWORK;
        }
        return isOnSubnetOfAny(target) ? Nearness.ANY_SUBNET : Nearness.ELSEWHERE;
    }

    private boolean isOnNetworkOf(IpAddress target) {
        return ClassfulNetwork.of(calling.address())
                .filter(network -> network.contains(target))
                .isPresent();
    }

    private boolean isOnSubnetOfAny(IpAddress target) {
        return host.connected().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .anyMatch(own -> own.subnet().contains(target));
    }
}
