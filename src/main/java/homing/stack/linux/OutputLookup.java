package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.AdapterChoice;
import homing.decision.Decision.RouteChoice;
import homing.decision.Decision.SourceChoice;
import homing.decision.OwnAddress;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.stack.Path;
import homing.stack.Path.Reach;
import homing.stack.PathAnswer;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.List;

/** One lookup for a packet that this host makes (ip_route_output_key_hash_rcu()), in the kernel's order. */
final class OutputLookup {
    private static final String LOOPBACK = "lo";

    private final Host host;
    private final RouteQuestion question;
    private final Verdict given;
    private final List<Decision> decisions = new ArrayList<>(4);
    private HostState state;

    private OutputLookup(HostState state, RouteQuestion question, Verdict given) {
        this.state = state;
        this.host = state.host();
        this.question = question;
        this.given = given;
    }

    /**
     * Finds the way of a packet.
     *
     * @param given why the question has a source already; null if it is open
     */
    static PathAnswer find(HostState state, RouteQuestion question, Verdict given) {
        return new OutputLookup(state, question, given).run();
    }

    private PathAnswer run() {
        IpAddress source = question.source();
        if (question.hasSource()) {
            if (source.isMulticast() || source.isLimitedBroadcast() || isZeroNet(source)) {
                return fail(Errno.EINVAL, LinuxRule.SOURCE_VALID, "linux.source.impossible", source);
            }
            if (isToGroup() && question.outAdapter().isEmpty()) {
                return byOwner(source);
            }
            if (!LocalAddresses.isOwn(host, source)) {
                return fail(Errno.ENETUNREACH, LinuxRule.SOURCE_VALID, "linux.source.not-own", source);
            }
        }
        return question.outAdapter().isEmpty() ? lookUp(null) : byDevice();
    }

    private boolean isToGroup() {
        return question.destination().isMulticast() || question.destination().isLimitedBroadcast();
    }

    private static boolean isZeroNet(IpAddress address) {
        return address.isIpv4() && address.high() >>> 56 == 0 && !address.isAny();
    }

    /** To a group, without a device: the adapter that owns the source, by no route. */
    private PathAnswer byOwner(IpAddress source) {
        Adapter owner = host.ownerOf(source).orElse(null);
        if (owner == null && LocalAddresses.isOwn(host, source)) {
            owner = host.adapter(LOOPBACK).orElse(null);
        }
        if (owner == null) {
            return fail(Errno.ENETUNREACH, LinuxRule.SOURCE_VALID, "linux.source.not-own", source);
        }
        Verdict why = Verdict.chosen(LinuxRule.DEVICE_DECIDES, "linux.route.owner-decides", source, owner.name());
        return direct(owner, why, source);
    }

    private PathAnswer byDevice() {
        Adapter device = host.adapter(question.outAdapter()).orElse(null);
        if (device == null) {
            return fail(Errno.ENODEV, LinuxRule.DEVICE_DECIDES, "linux.route.no-device", question.outAdapter());
        }
        if (!device.isUp()) {
            return fail(Errno.ENETUNREACH, LinuxRule.DEVICE_DECIDES, "linux.route.device-down", device.name());
        }
        IpAddress to = question.destination();
        boolean localGroup = to.isIpv4() && to.ipv4Bits() >>> 8 == 0xE00000;
        if (localGroup || to.isLimitedBroadcast()) {
            Verdict why = Verdict.chosen(LinuxRule.DEVICE_DECIDES, "linux.route.device-decides", device.name(), to);
            return direct(device, why, question.source());
        }
        return lookUp(device);
    }

    /** The packet leaves by this adapter, straight to its destination, whatever the tables say. */
    private PathAnswer direct(Adapter device, Verdict why, IpAddress source) {
        decisions.add(new RouteChoice(question, List.of(), null, why, null));
        return finish(device, question.destination(), reachOf(null), source, Scope.LINK, null, why);
    }

    private PathAnswer lookUp(Adapter device) {
        if (question.destination().isAny()) {
            return toThisHost(device);
        }
        RouteQuestion asked = device != null && question.destination().isMulticast() && !question.hasSource()
                ? question.withSource(
                        question.purpose(),
                        SourceSearch.search(host, device, IpAddress.ANY4, Scope.GLOBAL)
                                .address())
                : question;
        FibAnswer answer = FibLookup.lookup(host, asked);
        decisions.add(new Decision.Rules(question, answer.rules()));
        if (answer.found().isEmpty()) {
            return device == null ? noRoute(answer) : assumeOnLink(answer, device, asked.source());
        }
        return answer.type() == RouteType.LOCAL ? local(answer) : outward(answer, asked.source());
    }

    /** Destination 0.0.0.0 means this host. */
    private PathAnswer toThisHost(Adapter device) {
        IpAddress chosen = question.source();
        if (device != null && chosen.isAny()) {
            chosen = SourceSearch.search(host, device, IpAddress.ANY4, Scope.HOST)
                    .address();
        }
        IpAddress self = chosen.isAny() ? IpAddress.parse("127.0.0.1") : chosen;
        Verdict why = Verdict.chosen(LinuxRule.THIS_HOST, "linux.route.this-host", self);
        decisions.add(new RouteChoice(question, List.of(), null, why, null));
        return inside(null, null, self, self, why);
    }

    private PathAnswer noRoute(FibAnswer answer) {
        decisions.add(new RouteChoice(question, answer.routes(), answer.policy(), answer.result(), answer.error()));
        return PathAnswer.failed(state, decisions, answer.error(), answer.result());
    }

    /** No route, but a device: the destination is taken to be on its LAN. */
    private PathAnswer assumeOnLink(FibAnswer answer, Adapter device, IpAddress source) {
        Verdict why =
                Verdict.chosen(LinuxRule.ASSUMED_ON_LINK, "linux.route.assumed", question.destination(), device.name());
        List<Candidate<TableRoute>> lost = answer.routes().stream()
                .map(each -> each.isChosen() ? overruled(each, why) : each)
                .toList();
        decisions.add(new RouteChoice(question, lost, answer.policy(), why, null));
        return finish(device, question.destination(), reachOf(null), source, Scope.LINK, null, why);
    }

    private static Candidate<TableRoute> overruled(Candidate<TableRoute> refusing, Verdict why) {
        return new Candidate<>(
                refusing.subject(),
                new Verdict(
                        Verdict.Standing.PASSED_OVER,
                        why.rule(),
                        refusing.verdict().why()));
    }

    private PathAnswer local(FibAnswer answer) {
        decisions.add(new RouteChoice(question, answer.routes(), answer.policy(), answer.result(), null));
        IpAddress preferred = answer.route().route().preferred().orElse(question.destination());
        IpAddress source = question.hasSource() ? question.source() : preferred;
        Verdict why = Verdict.chosen(LinuxRule.LOCAL_DELIVERY, "linux.adapter.local", question.destination());
        return inside(answer, answer.route(), question.destination(), source, why);
    }

    private PathAnswer inside(FibAnswer answer, TableRoute route, IpAddress to, IpAddress source, Verdict why) {
        decisions.add(new AdapterChoice(LOOPBACK, to, true, why));
        Verdict stamped = given != null ? given : Verdict.chosen(LinuxRule.SOURCE_LOCAL, "linux.source.local", source);
        decisions.add(new SourceChoice(LOOPBACK, own(source, stamped), source, false, stamped));
        return PathAnswer.found(
                state,
                decisions,
                new Path(LOOPBACK, to, Reach.LOCAL, source, route, answer == null ? null : answer.policy()));
    }

    private PathAnswer outward(FibAnswer answer, IpAddress source) {
        FibAnswer chosen = answer;
        if (question.outAdapter().isEmpty()) {
            DefaultGateway.Choice choice = DefaultGateway.choose(state, answer);
            chosen = choice.answer();
            state = choice.after();
        }
        TableRoute route = chosen.route();
        decisions.add(new RouteChoice(question, chosen.routes(), chosen.policy(), chosen.result(), null));
        Adapter adapter = host.adapter(route.hop().adapter()).orElse(null);
        if (adapter == null) {
            return fail(
                    Errno.ENETUNREACH,
                    LinuxRule.ROUTE_DOWN,
                    "linux.route.down",
                    route.hop().adapter());
        }
        IpAddress nextHop = route.hop().gatewayAddress().orElse(question.destination());
        Verdict why = Verdict.chosen(LinuxRule.ADAPTER_OF_ROUTE, "linux.adapter.of-route", adapter.name());
        return finish(adapter, nextHop, reachOf(route), source, route.route().scope(), chosen, why);
    }

    private Reach reachOf(TableRoute route) {
        RouteType type = route == null ? RouteType.UNICAST : route.route().type();
        if (question.destination().isLimitedBroadcast() || type == RouteType.BROADCAST) {
            return Reach.BROADCAST;
        }
        return question.destination().isMulticast() ? Reach.MULTICAST : Reach.UNICAST;
    }

    private PathAnswer finish(
            Adapter adapter,
            IpAddress nextHop,
            Reach reach,
            IpAddress source,
            Scope scope,
            FibAnswer answer,
            Verdict why) {
        TableRoute route = answer == null ? null : answer.route();
        boolean onLink = nextHop.equals(question.destination());
        decisions.add(new AdapterChoice(adapter.name(), nextHop, onLink, why));
        SourceChoice stamped = source.isAny() ? search(adapter, route, nextHop, scope) : kept(adapter, source);
        decisions.add(stamped);
        boolean martian = stamped.source().isLoopback()
                && !adapter.isLoopback()
                && !Sysctl.routesLocalnet(host.settings(), adapter.name());
        if (martian || isZeroNet(question.destination())) {
            IpAddress guilty = martian ? stamped.source() : question.destination();
            return fail(Errno.EINVAL, LinuxRule.MARTIAN_SOURCE, "linux.source.martian", guilty, adapter.name());
        }
        Reach real = adapter.isLoopback() && reach == Reach.UNICAST ? Reach.LOCAL : reach;
        return PathAnswer.found(
                state,
                decisions,
                new Path(
                        adapter.name(),
                        nextHop,
                        real,
                        stamped.source(),
                        route,
                        answer == null ? null : answer.policy()));
    }

    private SourceChoice search(Adapter adapter, TableRoute route, IpAddress nextHop, Scope scope) {
        if (route != null && route.route().preferredSource() != null) {
            IpAddress preferred = route.route().preferredSource();
            Verdict why = Verdict.chosen(LinuxRule.SOURCE_PREFERRED, "linux.source.preferred", preferred);
            return new SourceChoice(
                    adapter.name(), settled(adapter, preferred, why), preferred, !adapter.owns(preferred), why);
        }
        IpAddress target = route == null || route.hop().isOnLink() ? IpAddress.ANY4 : nextHop;
        SourceSearch.Found found = SourceSearch.search(host, adapter, target, scope);
        boolean foreign = !found.address().isAny() && !adapter.owns(found.address());
        return new SourceChoice(adapter.name(), found.candidates(), found.address(), foreign, found.result());
    }

    /** A source that was given stays, whatever adapter the route led to. */
    private SourceChoice kept(Adapter adapter, IpAddress source) {
        Verdict why =
                given != null ? given : Verdict.chosen(LinuxRule.SOURCE_FIRST, "linux.source.on-link", adapter.name());
        return new SourceChoice(adapter.name(), settled(adapter, source, why), source, !adapter.owns(source), why);
    }

    /** The settled source, and the door's other addresses, which nobody asks for. */
    private List<Candidate<OwnAddress>> settled(Adapter door, IpAddress source, Verdict why) {
        List<Candidate<OwnAddress>> all = new ArrayList<>(own(source, why));
        Verdict unasked = Verdict.notReached(why.rule(), "linux.source.settled");
        for (AdapterAddress other : door.addresses()) {
            if (other.address().isIpv4() && !other.address().equals(source)) {
                all.add(new Candidate<>(new OwnAddress(door.name(), other), unasked));
            }
        }
        return all;
    }

    private List<Candidate<OwnAddress>> own(IpAddress source, Verdict why) {
        for (Adapter adapter : host.adapters()) {
            if (adapter.owns(source)) {
                OwnAddress address =
                        new OwnAddress(adapter.name(), adapter.addressOf(source).orElseThrow());
                return List.of(new Candidate<>(address, why));
            }
        }
        return List.of();
    }

    private PathAnswer fail(SocketError error, LinuxRule rule, String key, Object... args) {
        Verdict why = Verdict.passedOver(rule, key, args);
        boolean told = !decisions.isEmpty() && decisions.get(decisions.size() - 1) instanceof SourceChoice;
        if (!told) {
            decisions.add(new RouteChoice(question, List.of(), null, why, error));
        }
        return PathAnswer.failed(state, decisions, error, why);
    }
}
