package homing.explain;

import homing.decision.Citation;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.Rule;
import homing.decision.TableRoute;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.NextHop;
import homing.model.Program;
import homing.model.Route;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.Endpoint;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Protocol;
import homing.net.Scope;
import homing.state.HostState;
import homing.state.SocketState;
import homing.state.World;
import homing.text.Message;
import homing.text.Words;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePVector;

/** A host "client" with A 10.1.0.5 and B 10.2.0.5 that wants to reach 203.0.113.80:443, and ways to let it decide. */
final class Told {
    static final IpAddress A = IpAddress.parse("10.1.0.5");
    static final IpAddress B = IpAddress.parse("10.2.0.5");
    static final IpAddress GATEWAY = IpAddress.parse("10.1.0.1");
    static final IpAddress SERVER = IpAddress.parse("203.0.113.80");
    static final Mac OWN = Mac.parse("02:00:00:00:00:0a");
    static final Mac THEIRS = Mac.parse("02:00:00:00:00:01");

    /** A rule whose sentence is that of a plain rule of the bundle. */
    enum Known implements Rule {
        RULE("explain.no-nat-rule"),
        ANTI_SPOOFING("firewall.zone");

        private final String id;

        Known(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public List<Citation> citations() {
            return List.of(Citation.of("RFC 1122", "3.3.4.2"));
        }
    }

    private Told() {}

    static Call call() {
        return Call.of("client", Program.TCP_CONNECT, SERVER, 443);
    }

    static Adapter adapter(String name, int index, IpAddress address) {
        List<AdapterAddress> own = List.of(AdapterAddress.of(address, 24));
        return new Adapter(name, index, OWN, Adapter.ETHERNET, WindowsAdapter.DEFAULT, own, List.of());
    }

    static Host client() {
        AdapterAddress loop = new AdapterAddress(IpAddress.parse("127.0.0.1"), 8, Scope.HOST, null, null, "", Set.of());
        Set<Adapter.Switch> switches = Set.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        Adapter lo = new Adapter("lo", 1, Mac.ZERO, switches, WindowsAdapter.DEFAULT, List.of(loop), List.of());
        List<Adapter> adapters = List.of(lo, adapter("A", 2, A), adapter("B", 3, B));
        return new Host(
                "client", StackId.LINUX, adapters, List.of(), List.of(), List.of(), List.of(), Settings.NONE, true);
    }

    static TableRoute defaultRoute() {
        Route route = Route.via(Prefix.ALL4, GATEWAY, "A", 20);
        return new TableRoute("main", route, route.nextHop());
    }

    static TableRoute lanRoute(IpAddress gatewayColumn) {
        Prefix lan = Prefix.parse("10.1.0.0/24");
        Route route = gatewayColumn == null ? Route.onLink(lan, "A", 20) : Route.via(lan, gatewayColumn, "A", 20);
        NextHop hop = route.nextHop();
        return new TableRoute("main", route, hop);
    }

    static RouteQuestion question(RouteQuestion.Purpose purpose, IpAddress source) {
        return new RouteQuestion(purpose, SERVER, source, "", "", 0, 0, Protocol.TCP, 0, 443);
    }

    /** A run of these decisions, all on the client. */
    static Timeline run(Decision... decisions) {
        return run(call(), HostState.before(client()), decisions);
    }

    private static Timeline run(Call call, HostState state, Decision... decisions) {
        World world = new World(
                new Network(List.of(client()), List.of()),
                HashTreePMap.singleton("client", state),
                TreePVector.empty());
        List<Moment> moments = new ArrayList<>();
        for (Decision decision : decisions) {
            Step step = new Step(moments.size() + 1, 0, "client", decision);
            moments.add(new Moment(step, world, List.of()));
        }
        return new Timeline(world, moments, List.of(new Made(call, 1, CallResult.NONE, null)));
    }

    /** The last of these decisions, explained. */
    static Explanation last(Decision... decisions) {
        return last(run(decisions));
    }

    /** The same on a host whose program has bound its socket to B's address. */
    static Explanation lastWhenBound(Decision... decisions) {
        SocketState bound = SocketState.opened(0, call(), new Endpoint(B, 1025));
        return last(run(call(), HostState.before(client()).withSocket(bound), decisions));
    }

    /** The same in a run of another call. */
    static Explanation lastOf(Call call, Decision... decisions) {
        return last(run(call, HostState.before(client()), decisions));
    }

    private static Explanation last(Timeline timeline) {
        List<Explanation> all = new Explainer(timeline).all();
        return all.get(all.size() - 1);
    }

    static String say(Message message) {
        return Words.english().say(message);
    }

    static List<String> sentences(Explanation explanation) {
        return explanation.sentences().stream().map(Told::say).toList();
    }
}
