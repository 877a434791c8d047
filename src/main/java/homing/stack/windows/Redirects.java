package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.Route;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.stack.Obedience;
import homing.state.HostState;
import homing.state.Path;

/** A redirect from the gateway in use makes a host route for ten minutes: rule XP-REDIRECT. */
record Redirects(XpHost host, HostState state, XpPaths paths) {
    private static final long LIFE = 600_000_000L;

    Obedience obeyed(String adapter, Packet.Ip redirect) {
        Transport.Icmp message = (Transport.Icmp) redirect.transport();
        IpAddress destination = message.quoted().destination();
        IpAddress gateway = message.gateway();
        if (state.host().settings().get("EnableICMPRedirect", 1) == 0) {
            return ignored("windows.redirect.ignored");
        }
        Path path = paths.toward(destination).path();
        boolean inUse =
                path != null && path.adapter().equals(adapter) && path.nextHop().equals(redirect.source());
        if (!inUse || path.nextHop().equals(destination)) {
            return ignored("windows.redirect.stranger", redirect.source());
        }
        if (host.isInside(gateway) || !isOnLink(adapter, gateway)) {
            return ignored("windows.redirect.impossible", gateway, adapter);
        }
        Route route = Route.via(Prefix.single(destination), gateway, adapter, 1);
        HostState after = state.with(new RouteAdd(host).completed(route));
        Verdict why = Verdict.chosen(XpRule.XP_REDIRECT, "windows.redirect.obeyed", destination, gateway);
        return new Obedience(after, null, why, new Obedience.Learned(RouteTable.MAIN, route, LIFE));
    }

    private boolean isOnLink(String adapter, IpAddress gateway) {
        return host.host().adapter(adapter).stream()
                .flatMap(one -> one.addresses().stream())
                .anyMatch(own -> own.subnet().contains(gateway));
    }

    private Obedience ignored(String key, Object... args) {
        return Obedience.refused(state, Verdict.passedOver(XpRule.XP_REDIRECT, key, args));
    }
}
