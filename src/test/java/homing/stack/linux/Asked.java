package homing.stack.linux;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.Decision.SocketCall;
import homing.decision.OwnAddress;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.model.PolicyRule;
import homing.model.Program;
import homing.model.Service;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.sim.Simulation;
import homing.state.FrameInFlight;
import homing.text.Words;
import homing.timeline.CallResult;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A call, made by a host in a network, and what came of it in a few words. */
final class Asked {
    private final Timeline timeline;

    private Asked(Timeline timeline) {
        this.timeline = timeline;
    }

    /** A host alone with its cables makes a call: {@code udp 203.0.113.80 bind 10.1.0.5 device eth0}. */
    static Asked of(Host host, String call) {
        return new Asked(Simulation.run(new Network(List.of(host), List.of()), call(host.name(), call)));
    }

    /** The first of some hosts, all on one LAN with their eth0, makes a call. */
    static Asked onOneLan(String call, Host... hosts) {
        List<AdapterRef> plugs = Stream.of(hosts)
                .map(host -> new AdapterRef(host.name(), "eth0"))
                .toList();
        Network network = new Network(List.of(hosts), List.of(new Lan("LAN", plugs)));
        return new Asked(Simulation.run(network, call(hosts[0].name(), call)));
    }

    /** The first of some hosts makes a call in a network of LANs: {@code "a:eth0 b:eth0"}, {@code "b:eth1 c:eth0"}. */
    static Asked across(String call, List<String> lans, Host... hosts) {
        return across(call, Service.on(7007), lans, hosts);
    }

    static Asked across(String call, Service service, List<String> lans, Host... hosts) {
        List<Lan> cables = lans.stream().map(Asked::lan).toList();
        Simulation simulation = Simulation.of(new Network(List.of(hosts), cables));
        return new Asked(simulation.run(call(hosts[0].name(), call), service));
    }

    private static Lan lan(String plugs) {
        return new Lan(
                plugs,
                Stream.of(plugs.split(" "))
                        .map(plug -> plug.split(":"))
                        .map(parts -> new AdapterRef(parts[0], parts[1]))
                        .toList());
    }

    /** Every frame that carries an IP packet, as {@link #told(FrameInFlight)} tells it. */
    List<String> packets() {
        return timeline.moments().stream()
                .flatMap(moment -> moment.sent().stream())
                .filter(sent -> sent.frame().packet() instanceof Packet.Ip)
                .map(Asked::told)
                .toList();
    }

    /** {@code a:eth0 udp 10.1.0.5 > 10.2.0.9 ttl 64}. */
    private static String told(FrameInFlight sent) {
        Packet.Ip packet = (Packet.Ip) sent.frame().packet();
        String carried = packet.transport().accept(new Transport.Visitor<>() {
            @Override
            public String udp(Transport.Udp datagram) {
                return "udp";
            }

            @Override
            public String tcp(Transport.Tcp segment) {
                return segment.flags();
            }

            @Override
            public String icmp(Transport.Icmp message) {
                return "icmp " + message.type() + "/" + message.code();
            }
        });
        return sent.from() + " " + carried + " " + packet.source() + " > " + packet.destination() + " ttl "
                + packet.ttl();
    }

    /** KIND ADDRESS [port N] [bind A] [sport N] [device A] [mark N] [pktinfo A] [broadcast]. */
    static Call call(String host, String text) {
        Line line = new Line(text);
        Call.Options options = new Call.Options(
                line.after("bind").map(IpAddress::parse).orElse(null),
                line.after("sport").map(Integer::valueOf).orElse(0),
                line.after("device").orElse(""),
                line.after("mark").map(Integer::decode).orElse(0),
                line.after("pktinfo").map(IpAddress::parse).orElse(null),
                line.has("broadcast"),
                Call.Options.DEFAULT_TIMEOUT);
        int port = line.after("port").map(Integer::valueOf).orElse(7007);
        return Call.of(host, program(line), IpAddress.parse(line.words().get(1)), port)
                .with(options);
    }

    private static Program program(Line line) {
        return switch (line.first()) {
            case "tcp" -> Program.TCP_CONNECT;
            case "ping" -> Program.PING;
            case "sendto" -> Program.UDP_SENDTO;
            case "sendmsg" -> Program.UDP_SENDMSG;
            default -> Program.UDP_CONNECT;
        };
    }

    Timeline timeline() {
        return timeline;
    }

    /** The way a packet was to take: {@code 10.1.0.5 by eth0 to 10.1.0.1}; or the call that failed: {@code connect EACCES}. */
    String way() {
        CallResult result = timeline.result();
        Optional<Decision.SocketCall> failed = Stream.of(SocketCall.BIND, SocketCall.CONNECT, SocketCall.SEND)
                .filter(made -> result.wasMade(made) && result.of(made).isPresent())
                .findFirst();
        if (failed.isPresent() && result.egress() == null) {
            return failed.get().name().toLowerCase(Locale.ROOT) + " "
                    + result.of(failed.get()).orElseThrow();
        }
        Decision.AdapterChoice door = own(Decision.AdapterChoice.class);
        return own(Decision.SourceChoice.class).source() + " by " + door.adapter() + " to " + door.nextHop();
    }

    /** The last decision of a kind before the next hop is looked for. */
    private <T extends Decision> T own(Class<T> kind) {
        T found = null;
        for (Moment moment : timeline.moments()) {
            Decision decision = moment.step().decision();
            if (decision instanceof Decision.NeighbourLookup) {
                break;
            }
            boolean mine = moment.step().host().equals(timeline.call().host());
            found = mine && kind.isInstance(decision) ? kind.cast(decision) : found;
        }
        return found;
    }

    private <T extends Decision> T last(Class<T> kind) {
        List<T> all = all(kind);
        return all.get(all.size() - 1);
    }

    /** Decisions of a kind that the calling host has made. */
    <T extends Decision> List<T> all(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Moment moment : timeline.moments()) {
            if (moment.step().host().equals(timeline.call().host())
                    && kind.isInstance(moment.step().decision())) {
                all.add(kind.cast(moment.step().decision()));
            }
        }
        return all;
    }

    /** The routes that were looked at in the last lookup, each with what became of it. */
    List<String> routes() {
        return last(Decision.RouteChoice.class).candidates().stream()
                .map(each -> told(text(each.subject()), each))
                .toList();
    }

    private static String text(TableRoute subject) {
        String by = subject.hop().isOnLink() ? "" : " via " + subject.hop().gateway();
        String table = subject.table().equals("main") ? "" : " table " + subject.table();
        String out =
                subject.hop().adapter().isEmpty() ? "" : " dev " + subject.hop().adapter();
        return subject.route().destination() + by + out + table;
    }

    /** The policy rules of the last lookup that told of them. */
    List<String> rules() {
        return last(Decision.Rules.class).candidates().stream()
                .map(each -> told(text(each.subject()), each))
                .toList();
    }

    private static String text(PolicyRule rule) {
        return String.valueOf(rule.priority());
    }

    /** The sources that were looked at for the packet. */
    List<String> sources() {
        return last(Decision.SourceChoice.class).candidates().stream()
                .map(each -> told(text(each.subject()), each))
                .toList();
    }

    private static String text(OwnAddress own) {
        return own.address() + " on " + own.adapter();
    }

    private static String told(String subject, Candidate<?> candidate) {
        String mark = switch (candidate.verdict().standing()) {
            case CHOSEN -> "+ ";
            case PASSED_OVER -> "- ";
            case NOT_REACHED -> "  ";
        };
        return mark + subject + ": " + said(candidate.verdict());
    }

    static String said(Verdict verdict) {
        return Words.english().say(verdict.why());
    }

    /** Why the last lookup ended as it did. */
    String reason() {
        return said(last(Decision.RouteChoice.class).result());
    }

    /** The frames, as they left: {@code h ARP 10.1.0.5 asks for 10.1.0.1}. */
    List<String> frames() {
        return timeline.moments().stream()
                .flatMap(moment -> moment.sent().stream())
                .map(FramesText::of)
                .toList();
    }

    List<FrameInFlight> sent() {
        return timeline.moments().stream()
                .flatMap(moment -> moment.sent().stream())
                .toList();
    }
}
