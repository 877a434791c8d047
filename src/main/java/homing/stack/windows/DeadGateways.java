package homing.stack.windows;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.NextHop;
import homing.model.Program;
import homing.model.Settings;
import homing.net.IpAddress;
import homing.stack.StackProfile.Rethought;
import homing.state.GatewayUse;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What TCP's unanswered segments tell of the default gateways: rules XP-D1 to XP-D10. */
record DeadGateways(XpHost host, HostState state) {
    /**
     * A segment of this host has not been answered.
     *
     * @param times how often in vain, the repetitions included
     */
    Rethought unanswered(SocketState socket, int times) {
        if (times != threshold() || registry().get("EnableDeadGWDetect", 1) == 0) {
            return new Rethought(state, List.of());
        }
        IpAddress remote = socket.call().to();
        NextHop dead = traffic().gatewayOf(remote).orElse(null);
        Optional<NextHop> next = new GatewayList(host).after(dead);
        return next.map(after -> isOld() ? moveHost(dead, after) : move(socket, dead, after, times))
                .orElseGet(() -> new Rethought(state, List.of()));
    }

    /** Half of the repetitions of data, rounded up. A SYN is repeated twice only; its last wait counts as the third. */
    private int threshold() {
        return (XpTcp.dataRepetitions(registry()) + 1) / 2;
    }

    private Settings registry() {
        return state.host().settings();
    }

    private DefaultTraffic traffic() {
        return new DefaultTraffic(host, state);
    }

    private boolean isOld() {
        return host.variant().switchesAtOnce() || registry().get("dgdOld", 0) != 0;
    }

    /** XP-D7. */
    private Rethought moveHost(NextHop dead, NextHop next) {
        Verdict why = Verdict.chosen(XpRule.XP_D7, "windows.gateway.at-once");
        return new Rethought(with(use().with(next)), List.of(new Decision.Moved(null, dead, next, why)));
    }

    /** XP-D2, and perhaps XP-D3. */
    private Rethought move(SocketState socket, NextHop dead, NextHop next, int times) {
        IpAddress remote = socket.call().to();
        List<Decision> told = new ArrayList<>();
        told.add(new Decision.Moved(remote, dead, next, why(socket, dead, times)));
        GatewayUse moved = use().with(remote, next);
        Verdict share = share(moved, dead);
        NextHop ofHost = traffic().ofHost().orElse(dead);
        told.add(new Decision.Moved(null, ofHost, next, share));
        return new Rethought(with(share.isChosen() ? moved.with(next) : moved), told);
    }

    private Verdict why(SocketState socket, NextHop dead, int times) {
        if (new GatewayList(host).isLast(dead)) {
            return Verdict.chosen(XpRule.XP_D4, "windows.gateway.wrapped", times, dead.gateway());
        }
        return socket.call().program() == Program.TCP_CONNECT
                ? Verdict.chosen(XpRule.XP_D2_SYN, "windows.gateway.syn", times)
                : Verdict.chosen(XpRule.XP_D2, "windows.gateway.data", times);
    }

    /** XP-D3: strictly more than a quarter; and XP-D8. */
    private Verdict share(GatewayUse after, NextHop dead) {
        if (host.variant().needsConnections() && !traffic().hasConnectionsBy(dead)) {
            return Verdict.passedOver(XpRule.XP_D8, "windows.gateway.no-connections", dead.gateway());
        }
        List<IpAddress> remotes = new DefaultTraffic(host, with(after)).remotes();
        long moved = remotes.stream().filter(after.moved()::containsKey).count();
        return 4 * moved > remotes.size()
                ? Verdict.chosen(XpRule.XP_D3, "windows.gateway.quarter", moved, remotes.size())
                : Verdict.passedOver(XpRule.XP_D3, "windows.gateway.few", moved, remotes.size());
    }

    private GatewayUse use() {
        return state.memory().gateways();
    }

    private HostState with(GatewayUse changed) {
        return state.with(state.memory().with(changed));
    }
}
