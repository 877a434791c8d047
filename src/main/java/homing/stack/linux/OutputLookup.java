package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision.RouteChoice;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.stack.PathAnswer;
import homing.state.HostState;
import java.util.List;

/** One lookup for an IPv4 packet that this host makes (ip_route_output_key_hash_rcu()), in the kernel's order. */
final class OutputLookup {
    private static final IpAddress SELF = IpAddress.parse("127.0.0.1");

    private final HostState state;
    private final Host host;
    private final RouteQuestion question;
    private final Departure departure;

    private OutputLookup(HostState state, RouteQuestion question, Verdict given) {
        this.state = state;
        this.host = state.host();
        this.question = question;
        this.departure = new Departure(host, question, given);
    }

    /**
     * Finds the way of a packet, of either family.
     *
     * @param given why the question has a source already; null if it is open
     */
    static PathAnswer find(HostState state, RouteQuestion question, Verdict given) {
        return question.destination().isIpv4()
                ? new OutputLookup(state, question, given).run()
                : Ipv6Output.find(state, question, given);
    }

    private PathAnswer run() {
        return question.hasSource() ? withSource(question.source()) : withDevice();
    }

    /** A source must be one of this host's own; to a group it also says which adapter to take. */
    private PathAnswer withSource(IpAddress source) {
        if (source.isMulticast() || source.isLimitedBroadcast() || Departure.isZeroNet(source)) {
            return refuse(Errno.EINVAL, LinuxRule.SOURCE_VALID, "linux.source.impossible", source);
        }
        Adapter owner = LocalAddresses.adapterOf(host, source).orElse(null);
        if (owner == null) {
            return refuse(Errno.ENETUNREACH, LinuxRule.SOURCE_VALID, "linux.source.not-own", source);
        }
        if (isToGroup() && question.outAdapter().isEmpty()) {
            Verdict why = Verdict.chosen(LinuxRule.DEVICE_DECIDES, "linux.route.owner-decides", source, owner.name());
            return direct(owner, why);
        }
        return withDevice();
    }

    private boolean isToGroup() {
        return question.destination().isMulticast() || question.destination().isLimitedBroadcast();
    }

    /** A device that was asked for must be there; to the LAN's own groups it needs no route. */
    private PathAnswer withDevice() {
        if (question.outAdapter().isEmpty()) {
            return lookUp(null);
        }
        Adapter device = host.adapter(question.outAdapter()).orElse(null);
        if (device == null) {
            return refuse(Errno.ENODEV, LinuxRule.DEVICE_DECIDES, "linux.route.no-device", question.outAdapter());
        }
        if (!device.isUp()) {
            return refuse(Errno.ENETUNREACH, LinuxRule.DEVICE_DECIDES, "linux.route.device-down", device.name());
        }
        IpAddress to = question.destination();
        boolean localGroup = to.isIpv4() && to.ipv4Bits() >>> 8 == 0xE00000;
        if (localGroup || to.isLimitedBroadcast()) {
            return direct(
                    device, Verdict.chosen(LinuxRule.DEVICE_DECIDES, "linux.route.device-decides", device.name(), to));
        }
        return lookUp(device);
    }

    /** The packet leaves by this adapter, straight to its destination, whatever the tables say. */
    private PathAnswer direct(Adapter device, Verdict why) {
        departure.note(new RouteChoice(question, List.of(), null, why, null));
        return departure.outside(state, device, null, question.source(), why);
    }

    private PathAnswer lookUp(Adapter device) {
        if (question.destination().isAny()) {
            return toThisHost(device);
        }
        IpAddress source = device == null ? question.source() : sourceOfDevice(device);
        RouteQuestion asked = question.withSource(question.purpose(), source);
        FibAnswer answer = FibLookup.lookup(host, asked);
        departure.noteRules(answer);
        if (answer.found().isEmpty()) {
            return device == null ? noRoute(answer) : assumeOnLink(answer, device, source);
        }
        return answer.type() == RouteType.LOCAL ? local(answer) : outward(answer, source);
    }

    /** A group by a device that was asked for has its source before any table is asked. */
    private IpAddress sourceOfDevice(Adapter device) {
        return question.destination().isMulticast() && !question.hasSource()
                ? SourceSearch.search(host, device, IpAddress.ANY4, Scope.GLOBAL)
                        .address()
                : question.source();
    }

    /** Destination 0.0.0.0 means this host. */
    private PathAnswer toThisHost(Adapter device) {
        IpAddress chosen = device != null && !question.hasSource()
                ? SourceSearch.search(host, device, IpAddress.ANY4, Scope.HOST).address()
                : question.source();
        IpAddress self = chosen.isAny() ? SELF : chosen;
        Verdict why = Verdict.chosen(LinuxRule.THIS_HOST, "linux.route.this-host", self);
        departure.note(new RouteChoice(question, List.of(), null, why, null));
        return departure.inside(state, null, self, self, why);
    }

    private PathAnswer noRoute(FibAnswer answer) {
        departure.note(new RouteChoice(question, answer.routes(), answer.policy(), answer.result(), answer.error()));
        return departure.failed(state, answer.error(), answer.result());
    }

    /** No route, but a device: the destination is taken to be on its LAN. */
    private PathAnswer assumeOnLink(FibAnswer answer, Adapter device, IpAddress source) {
        Verdict why =
                Verdict.chosen(LinuxRule.ASSUMED_ON_LINK, "linux.route.assumed", question.destination(), device.name());
        List<Candidate<TableRoute>> lost = answer.routes().stream()
                .map(each -> each.isChosen() ? overruled(each, why) : each)
                .toList();
        departure.note(new RouteChoice(question, lost, answer.policy(), why, null));
        return departure.outside(state, device, null, source, why);
    }

    private static Candidate<TableRoute> overruled(Candidate<TableRoute> refusing, Verdict why) {
        Verdict lost = new Verdict(
                Verdict.Standing.PASSED_OVER, why.rule(), refusing.verdict().why());
        return new Candidate<>(refusing.subject(), lost);
    }

    private PathAnswer local(FibAnswer answer) {
        departure.note(new RouteChoice(question, answer.routes(), answer.policy(), answer.result(), null));
        IpAddress preferred = answer.route().route().preferred().orElse(question.destination());
        IpAddress source = question.hasSource() ? question.source() : preferred;
        Verdict why = Verdict.chosen(LinuxRule.LOCAL_DELIVERY, "linux.adapter.local", question.destination());
        return departure.inside(state, answer, question.destination(), source, why);
    }

    private PathAnswer outward(FibAnswer found, IpAddress source) {
        DefaultGateway.Choice choice = question.outAdapter().isEmpty()
                ? DefaultGateway.choose(state, found)
                : new DefaultGateway.Choice(found, state);
        FibAnswer answer = choice.answer();
        departure.note(new RouteChoice(question, answer.routes(), answer.policy(), answer.result(), null));
        String name = answer.route().hop().adapter();
        Adapter adapter = host.adapter(name).orElse(null);
        if (adapter == null) {
            return refuse(Errno.ENETUNREACH, LinuxRule.ROUTE_DOWN, "linux.route.no-device", name);
        }
        Verdict why = Verdict.chosen(LinuxRule.ADAPTER_OF_ROUTE, "linux.adapter.of-route", name);
        return departure.outside(choice.after(), adapter, answer, source, why);
    }

    private PathAnswer refuse(SocketError error, LinuxRule rule, String key, Object... args) {
        Verdict why = Verdict.passedOver(rule, key, args);
        departure.note(new RouteChoice(question, List.of(), null, why, error));
        return departure.failed(state, error, why);
    }
}
