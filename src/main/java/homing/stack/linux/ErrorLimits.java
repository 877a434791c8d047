package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.RouteTable;
import homing.net.IpAddress;
import homing.packet.Transport;
import homing.stack.Complaint;
import homing.stack.Permission;
import homing.state.ErrorBudget;
import homing.state.HostState;
import java.util.List;

/**
 * How often a Linux host complains to one address: six ICMP errors at once, then one a second (inet_peer_xrlim_allow(),
 * ip_error()); redirects ever more rarely (ip_rt_send_redirect()). Times in microseconds.
 */
final class ErrorLimits {
    private static final long COST = 1_000_000;
    private static final int BURST = 6;
    private static final long MOST = BURST * COST;
    private static final long MOST_OF_ROUTING = 5 * COST;
    private static final long SILENCE = 20_480_000;
    private static final long FIRST_PAUSE = 20_000;
    private static final int MOST_REDIRECTS = 9;

    private final long nowMicros;
    private long tokens;
    private long last;
    private int redirects;

    private ErrorLimits(ErrorBudget budget, long nowMicros) {
        this.tokens = budget.tokens();
        this.last = budget.lastMicros();
        this.redirects = budget.redirects();
        this.nowMicros = nowMicros;
    }

    static Permission ask(HostState state, Complaint complaint, long nowMicros) {
        IpAddress to = complaint.packet().source();
        ErrorBudget budget = state.budget(to).orElse(new ErrorBudget(0, nowMicros - 60 * COST, 0));
        ErrorLimits limits = new ErrorLimits(budget, nowMicros);
        boolean redirect = complaint.message().meaning() == Transport.Icmp.REDIRECT;
        boolean old = to.isIpv4();
        boolean allowed = (redirect && old)
                ? limits.redirect()
                : old ? limits.error(complaint.routing()) : limits.spend(cost(state, to), BURST * cost(state, to));
        ErrorBudget left = new ErrorBudget(limits.tokens, limits.last, limits.redirects);
        return new Permission(state.with(state.memory().withBudget(to, left)), verdict(complaint, redirect, allowed));
    }

    private static Verdict verdict(Complaint complaint, boolean redirect, boolean allowed) {
        if (!allowed) {
            boolean old = complaint.packet().source().isIpv4();
            return Verdict.passedOver(
                    old ? LinuxRule.ERROR_LIMIT : Ipv6Rule.ERROR_LIMIT,
                    "linux.complain.limited",
                    complaint.packet().source());
        }
        return redirect
                ? Verdict.chosen(
                        LinuxRule.REDIRECT_SENT,
                        "linux.complain.redirect",
                        complaint.message().gateway())
                : Verdict.chosen(
                        LinuxRule.ERROR_SENT,
                        "linux.complain.error",
                        complaint.message().type(),
                        complaint.message().code());
    }

    private boolean error(boolean routing) {
        return (!routing || spend(COST, MOST_OF_ROUTING)) && spend(COST, MOST);
    }

    /** icmpv6_xrlim_allow(): the shorter the prefix of the way back, the oftener; one a second for a host route. */
    private static long cost(HostState state, IpAddress to) {
        int length = state.host().table(RouteTable.MAIN).stream()
                .flatMap(table -> table.covering(to).stream())
                .flatMap(List::stream)
                .mapToInt(route -> route.destination().length())
                .max()
                .orElse(0);
        return COST >> ((128 - length) >> 5);
    }

    private boolean spend(long cost, long most) {
        tokens = Math.min(most, tokens + nowMicros - last);
        last = nowMicros;
        if (tokens < cost) {
            return false;
        }
        tokens -= cost;
        return true;
    }

    private boolean redirect() {
        if (nowMicros - last > SILENCE) {
            tokens = 0;
            redirects = 0;
        }
        if (redirects >= MOST_REDIRECTS) {
            last = nowMicros;
            return false;
        }
        if (redirects > 0 && nowMicros - last <= FIRST_PAUSE << redirects) {
            return false;
        }
        last = nowMicros;
        redirects++;
        return true;
    }
}
