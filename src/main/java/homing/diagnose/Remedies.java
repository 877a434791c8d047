package homing.diagnose;

import homing.diagnose.Finding.Fix;
import homing.model.Adapter;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.NextHop;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways out, in each system's own commands. */
final class Remedies {
    /** A table number that no system uses by itself. */
    private static final int TABLE = 101;

    private Remedies() {}

    /** Packets that wear an address shall leave by the adapter that owns it. */
    static List<Fix> leaveByOwner(Evidence evidence, String name, IpAddress source, IpAddress to) {
        Host host = evidence.host(name);
        Adapter owner = host.ownerOf(source).orElse(null);
        Optional<IpAddress> gateway = owner == null ? Optional.empty() : gatewayBehind(host, owner);
        if (gateway.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        if (evidence.isLinux(name)) {
            fixes.add(new Fix(
                    Message.of("diagnose.fix.rule-from", source, owner.name()),
                    List.of(
                            "ip route add default via " + gateway.get() + " dev " + owner.name() + " table " + TABLE,
                            "ip rule add from " + source + " lookup " + TABLE)));
        }
        fixes.addAll(route(evidence, name, to, gateway.get()));
        return fixes;
    }

    /** A gateway that the host knows behind an adapter. */
    private static Optional<IpAddress> gatewayBehind(Host host, Adapter adapter) {
        Stream<IpAddress> set = adapter.gateways().stream().map(Gateway::address);
        Stream<IpAddress> routed = host.tables().stream()
                .map(RouteTable::routes)
                .flatMap(List::stream)
                .map(Route::nextHop)
                .filter(hop -> hop.adapter().equals(adapter.name()))
                .map(NextHop::gatewayAddress)
                .flatMap(Optional::stream)
                .filter(gateway -> host.ownerOf(gateway).isEmpty());
        return Stream.concat(set, routed).findFirst();
    }

    /** A route of its own for one destination. */
    static List<Fix> route(Evidence evidence, String host, IpAddress to, IpAddress gateway) {
        String command = switch (evidence.family(host)) {
            case LINUX, MODEL -> "ip route add " + to + "/32 via " + gateway;
            case WINDOWS -> "route add " + to + " mask 255.255.255.255 " + gateway;
            case BSD -> "route add -host " + to + " " + gateway;
        };
        return List.of(new Fix(Message.of("diagnose.fix.route", to, gateway), List.of(command)));
    }

    /** A server shall answer from the address that was asked. */
    static List<Fix> answerFrom(Evidence evidence, String server, IpAddress asked, IpAddress client) {
        List<Fix> fixes = new ArrayList<>();
        fixes.add(new Fix(Message.of("diagnose.fix.pktinfo"), List.of()));
        Host host = evidence.host(server);
        Optional<Adapter> owner = host.ownerOf(asked);
        Optional<IpAddress> gateway = owner.flatMap(adapter -> gatewayBehind(host, adapter));
        if (evidence.isLinux(server) && gateway.isPresent()) {
            fixes.add(new Fix(
                    Message.of("diagnose.fix.route-source", client, asked),
                    List.of("ip route replace " + client + "/32 via " + gateway.get() + " src " + asked)));
        }
        return fixes;
    }

    /** A host shall send packets on. */
    static List<Fix> forward(Evidence evidence, String host) {
        List<String> commands = switch (evidence.family(host)) {
            case LINUX -> List.of("sysctl -w net.ipv4.ip_forward=1");
            case WINDOWS ->
                List.of("reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"
                        + " /v IPEnableRouter /t REG_DWORD /d 1 /f");
            case BSD -> List.of("sysctl net.inet.ip.forwarding=1");
            case MODEL -> List.of();
        };
        return List.of(new Fix(Message.of("diagnose.fix.forward", host), commands));
    }
}
