package homing.explain;

import static homing.explain.Told.A;
import static homing.explain.Told.B;
import static homing.explain.Told.GATEWAY;
import static homing.explain.Told.OWN;
import static homing.explain.Told.SERVER;
import static homing.explain.Told.THEIRS;
import static homing.explain.Told.defaultRoute;
import static homing.explain.Told.question;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.decision.Verdict;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Change;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.model.NextHop;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Program;
import homing.model.Route;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.net.Scope;
import homing.packet.FieldChange;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.packet.Transport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Decisions of every kind, in every shape that is told in words of its own. */
final class EveryDecision {
    static final Verdict YES = Verdict.chosen(Told.Known.RULE, "explain.carries.echo-request");
    static final Verdict NO = Verdict.passedOver(Told.Known.RULE, "explain.carries.echo-reply");
    private static final SocketError ERROR = new SocketError("ENETUNREACH", 101);
    private static final Packet.Ip PACKET = new Packet.Ip(A, SERVER, 64, new Transport.Tcp(1042, 443, "S"));

    private EveryDecision() {}

    static List<Decision> all() {
        List<Decision> all = new ArrayList<>();
        all.addAll(sockets());
        all.addAll(binds());
        all.addAll(rules());
        all.addAll(routes());
        all.addAll(sources());
        all.addAll(translations());
        all.addAll(neighbours());
        all.addAll(frames());
        all.addAll(journeys());
        all.addAll(changes());
        return all;
    }

    private static List<Decision> sockets() {
        List<Decision> all = new ArrayList<>();
        for (Program program : Program.values()) {
            Call call = Call.of("client", program, SERVER, program == Program.PING ? 0 : 443);
            all.add(new Decision.Opened(call, Told.Known.RULE));
        }
        Call.Options options = new Call.Options(null, 0, "A", 7, B, true, 3000);
        all.add(new Decision.Opened(Told.call().with(options), Told.Known.RULE));
        for (Call.Sharing sharing : Call.Sharing.values()) {
            all.add(new Decision.Opened(Told.call().with(options.withSharing(sharing)), Told.Known.RULE));
        }
        for (Decision.SocketCall call : Decision.SocketCall.values()) {
            all.add(new Decision.Failed(call, ERROR, NO));
        }
        return all;
    }

    private static List<Decision> binds() {
        return List.of(
                new Decision.Bound(null, 0, YES, null),
                new Decision.Bound(IpAddress.ANY4, 5000, YES, null),
                new Decision.Bound(B, 0, YES, null),
                new Decision.Bound(IpAddress.parse("224.0.0.5"), 0, YES, null),
                new Decision.Bound(IpAddress.parse("10.9.9.9"), 0, NO, new SocketError("EADDRNOTAVAIL", 99)));
    }

    private static List<Decision> rules() {
        PolicyRule local = PolicyRule.lookup(0, "local");
        PolicyRule main = PolicyRule.lookup(32766, "main");
        PolicyRule.Selectors narrow = new PolicyRule.Selectors(
                Prefix.parse("10.2.0.0/24"),
                Prefix.ALL4,
                5,
                255,
                "B",
                "lo",
                16,
                Protocol.TCP,
                new PolicyRule.Ports(1, 1),
                new PolicyRule.Ports(80, 90));
        PolicyRule refuse = new PolicyRule(10, true, narrow, PolicyRule.Action.PROHIBIT, "", -1, -1);
        PolicyRule jump = new PolicyRule(10, true, narrow, PolicyRule.Action.GOTO, "", -1, 50);
        return List.of(
                new Decision.Rules(question(Purpose.CHOOSE_SOURCE, IpAddress.ANY4), List.of(no(local), yes(main))),
                new Decision.Rules(question(Purpose.CONNECT, B), List.of(no(local), no(jump), yes(main))),
                new Decision.Rules(question(Purpose.SEND, B), List.of(yes(refuse))),
                new Decision.Rules(question(Purpose.SEND, B), List.of(no(main))),
                new Decision.Rules(question(Purpose.SEND, B), List.of()));
    }

    private static List<Decision> routes() {
        List<Decision> all = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            all.add(new Decision.RouteChoice(
                    question(purpose, A), List.of(no(Told.lanRoute(null)), yes(defaultRoute())), null, YES, null));
        }
        Route local = new Route(
                Prefix.single(A), RouteType.LOCAL, Told.lanRoute(A).route().nextHops(), 0, null, Scope.HOST, 0, "");
        TableRoute inside = new TableRoute("local", local, local.nextHop());
        all.add(new Decision.RouteChoice(question(Purpose.SEND, A), List.of(yes(inside)), null, YES, null));
        all.add(new Decision.RouteChoice(question(Purpose.SEND, A), List.of(yes(Told.lanRoute(A))), null, YES, null));
        all.add(new Decision.RouteChoice(question(Purpose.SEND, A), List.of(), null, YES, null));
        all.add(new Decision.RouteChoice(question(Purpose.SEND, A), List.of(), null, NO, ERROR));
        all.add(new Decision.RouteChoice(question(Purpose.SEND, A), List.of(no(defaultRoute())), null, NO, ERROR));
        all.add(new Decision.RouteChoice(
                question(Purpose.SEND, A),
                List.of(yes(defaultRoute()), no(Told.lanRoute(null))),
                null,
                YES,
                null,
                true));
        Route narrow = Route.via(Prefix.parse("203.0.113.0/24"), GATEWAY, "A", 1);
        for (Route route : List.of(narrow, Route.onLink(Prefix.ALL4, "A", 1))) {
            TableRoute winner = new TableRoute("7", route, route.nextHop());
            all.add(new Decision.RouteChoice(question(Purpose.SEND, A), List.of(yes(winner)), null, YES, null));
        }
        RouteQuestion byAdapter =
                new RouteQuestion(Purpose.SEND, SERVER, IpAddress.ANY4, "A", "", 0, 0, Protocol.UDP, 0, 53);
        List<Candidate<TableRoute>> useless = List.of(no(defaultRoute()), no(Told.lanRoute(null)));
        all.add(new Decision.RouteChoice(byAdapter, useless, null, YES, null));
        all.add(new Decision.AdapterChoice("A", GATEWAY, false, YES));
        all.add(new Decision.AdapterChoice("A", SERVER, true, YES));
        all.add(new Decision.AdapterChoice("A", GATEWAY, true, YES));
        all.add(new Decision.AdapterChoice("A", IpAddress.LIMITED_BROADCAST, true, YES));
        all.add(new Decision.AdapterChoice("lo", A, true, YES));
        return all;
    }

    private static List<Decision> sources() {
        Candidate<OwnAddress> own = new Candidate<>(new OwnAddress("A", AdapterAddress.of(A, 24)), YES);
        Candidate<OwnAddress> other = new Candidate<>(new OwnAddress("B", AdapterAddress.of(B, 24)), YES);
        AdapterAddress narrow =
                new AdapterAddress(IpAddress.parse("169.254.3.3"), 16, Scope.LINK, null, null, "", Set.of());
        Candidate<OwnAddress> link = new Candidate<>(new OwnAddress("A", narrow), NO);
        return List.of(
                new Decision.SourceChoice("A", List.of(own), A, false, YES),
                new Decision.SourceChoice("A", List.of(own), A, false, YES, true),
                new Decision.SourceChoice("A", List.of(own, link), A, false, YES),
                new Decision.SourceChoice("A", List.of(other), B, true, YES),
                new Decision.SourceChoice("A", List.of(link), IpAddress.parse("192.0.2.99"), true, YES),
                new Decision.SourceChoice("A", List.of(link), IpAddress.ANY4, false, NO),
                new Decision.SourceChoice("lo", List.of(own), A, false, YES),
                new Decision.SourceChoice("A", List.of(), B, true, YES));
    }

    private static List<Decision> translations() {
        List<Decision> all = new ArrayList<>();
        FieldChange change = new FieldChange("source", A.toString(), B.toString());
        PacketMatch match = new PacketMatch(
                Prefix.parse("10.1.0.0/24"),
                Prefix.ALL4,
                Protocol.UDP,
                new PolicyRule.Ports(1, 2),
                new PolicyRule.Ports(53, 53),
                "A",
                "B",
                Set.of(PacketMatch.Part.SOURCE));
        List<NatRule.Target> targets = List.of(
                new NatRule.Target.Accept(),
                new NatRule.Target.Return(),
                new NatRule.Target.Masquerade(),
                new NatRule.Target.Snat(B, 7),
                new NatRule.Target.Dnat(B, 0),
                new NatRule.Target.Redirect(8080));
        for (NatRule.Chain chain : NatRule.Chain.values()) {
            List<Candidate<NatRule>> rules = new ArrayList<>();
            targets.forEach(target -> rules.add(no(new NatRule(chain, match, target))));
            all.add(new Decision.Translation(chain, rules, List.of(), PACKET, PACKET));
            FieldChange same = new FieldChange("source", A.toString(), A.toString());
            all.add(new Decision.Translation(chain, rules, List.of(same), PACKET, PACKET));
            rules.add(yes(new NatRule(chain, PacketMatch.ALL, targets.get(3))));
            all.add(new Decision.Translation(chain, rules, List.of(change), PACKET, PACKET.withSource(B)));
            all.add(new Decision.Translation(chain, List.of(), List.of(), PACKET, PACKET));
        }
        return all;
    }

    private static List<Decision> neighbours() {
        Packet.Arp request = new Packet.Arp(Packet.ArpOperation.REQUEST, THEIRS, GATEWAY, Mac.ZERO, A);
        Packet.Arp probe = new Packet.Arp(Packet.ArpOperation.REQUEST, THEIRS, IpAddress.ANY4, Mac.ZERO, A);
        IpAddress six = IpAddress.parse("fe80::1");
        Packet.Arp solicitation = new Packet.Arp(Packet.ArpOperation.REQUEST, THEIRS, six, Mac.ZERO, six);
        Mac group = Mac.parse("33:33:ff:00:00:01");
        Packet.Arp reply = new Packet.Arp(Packet.ArpOperation.REPLY, THEIRS, GATEWAY, OWN, A);
        return List.of(
                new Decision.NeighbourLookup("A", GATEWAY, NeighbourState.STALE, THEIRS, YES),
                new Decision.NeighbourLookup("A", GATEWAY, NeighbourState.FAILED, null, NO),
                new Decision.NeighbourLookup("A", GATEWAY, null, null, NO),
                new Decision.NeighbourLookup("A", IpAddress.parse("fe80::1"), null, null, NO),
                new Decision.NeighbourLookup("A", IpAddress.LIMITED_BROADCAST, null, Mac.BROADCAST, YES),
                new Decision.NeighbourLookup("lo", A, null, OWN, YES),
                new Decision.ArpHeard("A", request, true, YES),
                new Decision.ArpHeard("A", request, false, NO),
                new Decision.ArpHeard("A", reply, true, YES),
                new Decision.ArpHeard("A", reply, false, NO),
                new Decision.NeighbourAged("A", GATEWAY, NeighbourState.REACHABLE, NeighbourState.STALE, NO),
                new Decision.NeighbourAged("A", GATEWAY, NeighbourState.REACHABLE, NeighbourState.DELAY, NO),
                new Decision.NeighbourAged("A", GATEWAY, NeighbourState.DELAY, NeighbourState.PROBE, NO),
                new Decision.NeighbourAged("A", GATEWAY, NeighbourState.DELAY, NeighbourState.REACHABLE, YES),
                new Decision.AddressChecked("A", AdapterAddress.of(A, 24), true, YES),
                new Decision.AddressChecked("A", AdapterAddress.of(A, 24), false, NO),
                new Decision.ArpHeard("A", probe, false, NO),
                new Decision.Transmitted("A", new Frame(OWN, Mac.BROADCAST, probe), false, YES),
                new Decision.Transmitted("A", new Frame(OWN, THEIRS, probe.answeredBy(OWN)), false, YES),
                new Decision.GaveUp("A", GATEWAY, List.of(), NO),
                new Decision.GaveUp("A", GATEWAY, List.of(PACKET), NO),
                new Decision.GaveUp("A", GATEWAY, List.of(PACKET, PACKET), NO),
                new Decision.Transmitted("A", new Frame(OWN, Mac.BROADCAST, request), false, YES),
                new Decision.Transmitted("A", new Frame(OWN, group, solicitation), false, YES),
                new Decision.Transmitted("B", new Frame(OWN, THEIRS, request), true, YES),
                new Decision.Transmitted("B", new Frame(OWN, THEIRS, reply), true, YES));
    }

    private static List<Decision> frames() {
        List<Decision> all = new ArrayList<>();
        List<Transport> transports = List.of(
                new Transport.Udp(1, 2),
                new Transport.Udp(137, 137, SERVER),
                new Transport.Tcp(1, 2, "SA"),
                new Transport.Tcp(1, 2, "P"),
                Transport.Icmp.echoRequest(1, 1),
                Transport.Icmp.echoRequest(1, 1).echoReply(),
                Transport.Icmp.error(3, 1, PACKET));
        for (Transport transport : transports) {
            Packet.Ip packet = new Packet.Ip(A, SERVER, 64, transport);
            all.add(new Decision.Transmitted("A", new Frame(OWN, THEIRS, packet), false, YES));
            all.add(new Decision.Arrived("A", packet, YES));
            all.add(new Decision.Arrived("A", packet, NO));
        }
        all.add(new Decision.Dropped(Decision.Phase.TRANSMIT, "A", PACKET, NO));
        Packet.Ip elsewhere = PACKET.withSource(IpAddress.parse("192.0.2.99"));
        all.add(new Decision.Transmitted("A", new Frame(OWN, THEIRS, PACKET.withSource(B)), true, YES));
        all.add(new Decision.Transmitted("A", new Frame(OWN, THEIRS, elsewhere), true, YES));
        all.add(new Decision.Transmitted("lo", new Frame(Mac.ZERO, Mac.ZERO, PACKET), false, YES));
        return all;
    }

    private static List<Decision> changes() {
        Neighbour neighbour = new Neighbour(GATEWAY, "A", THEIRS, NeighbourState.PERMANENT);
        NatRule nat = new NatRule(NatRule.Chain.POSTROUTING, PacketMatch.ALL, new NatRule.Target.Masquerade());
        TableRoute route = Told.defaultRoute();
        List<Decision> all = new ArrayList<>();
        for (boolean on : new boolean[] {true, false}) {
            List<Change> changes = List.of(
                    new Change.OfPower("client", on),
                    new Change.OfAdapter("client", "A", on),
                    new Change.OfCable("client", "A", on),
                    new Change.OfAddress("client", "A", AdapterAddress.of(A, 24), on),
                    new Change.OfRoute("client", "main", route.route(), on),
                    new Change.OfRoute("client", "main", Told.lanRoute(null).route(), on),
                    new Change.OfRule("client", PolicyRule.lookup(100, "main"), on),
                    new Change.OfNeighbour("client", neighbour, on),
                    new Change.OfSetting("client", "ip_forward", 1),
                    new Change.OfNat("client", nat, on));
            List<TableRoute> many = Collections.nCopies(6, new TableRoute("main", route.route(), route.hop()));
            for (Change change : changes) {
                all.add(new Decision.Changed(change, many, many, List.of(GATEWAY), YES));
                all.add(new Decision.Changed(change, List.of(), List.of(), List.of(), NO));
            }
        }
        Change legacy = new Change.OfRoute("client", "main", route.route(), true, true);
        all.add(new Decision.Changed(legacy, List.of(), List.of(), List.of(), NO));
        return all;
    }

    private static List<Decision> journeys() {
        List<Decision> all = new ArrayList<>();
        Packet.Ip answer =
                new Packet.Ip(SERVER, A, 64, Transport.Icmp.echoRequest(1, 1).echoReply());
        Packet.Ip complaint = new Packet.Ip(GATEWAY, A, 64, Transport.Icmp.error(3, 1, PACKET));
        for (Verdict verdict : List.of(YES, NO)) {
            all.add(new Decision.Checked("A", PACKET, Decision.Checked.Guard.SYSTEM, verdict));
            Verdict believed = new Verdict(verdict.standing(), Told.Known.ANTI_SPOOFING, verdict.why());
            all.add(new Decision.Checked("A", PACKET, Decision.Checked.Guard.FIREWALL, believed));
            all.add(new Decision.Redirected(complaint, GATEWAY, verdict));
            NextHop next = NextHop.via(IpAddress.parse("10.2.0.1"), "B");
            all.add(new Decision.Moved(SERVER, NextHop.via(GATEWAY, "A"), next, verdict));
            all.add(new Decision.Moved(null, NextHop.via(GATEWAY, "A"), next, verdict));
        }
        FilterRule rule = new FilterRule(Firewall.Action.DROP, true, PacketMatch.ALL);
        for (Firewall.Action action : Firewall.Action.values()) {
            all.add(new Decision.Filtered("A", "B", PACKET, List.of(new Candidate<>(rule, YES)), action, YES));
            all.add(new Decision.Filtered("A", "", PACKET, List.of(), action, NO));
        }
        for (Decision.Delivered.Recipient recipient : Decision.Delivered.Recipient.values()) {
            all.add(new Decision.Delivered("A", PACKET, recipient, YES));
        }
        all.add(new Decision.Forwarded("A", "B", GATEWAY, PACKET, PACKET.withTtl(63), YES));
        all.add(new Decision.Forwarded("A", "A", GATEWAY, PACKET, PACKET.withTtl(63), YES));
        all.add(new Decision.Answered(PACKET, answer, YES));
        all.add(new Decision.Answered(PACKET, answer.withSource(B), YES));
        all.add(new Decision.Answered(PACKET, complaint, YES));
        all.add(new Decision.Answered(PACKET, null, NO));
        all.add(new Decision.Repeated(PACKET, 1, YES));
        all.add(new Decision.TimedOut(Told.call(), NO));
        return all;
    }

    private static <T> Candidate<T> yes(T subject) {
        return new Candidate<>(subject, YES);
    }

    private static <T> Candidate<T> no(T subject) {
        return new Candidate<>(subject, NO);
    }
}
