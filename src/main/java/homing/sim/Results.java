package homing.sim;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.PolicyRule;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.state.HostState;
import homing.state.Serving;
import homing.state.SocketState;
import homing.state.SocketState.End;
import homing.state.World;
import homing.timeline.CallResult;
import homing.timeline.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came of a call, read off its steps. */
final class Results {
    private final SocketState socket;
    private Decision.RouteChoice route;
    private Decision.AdapterChoice adapter;
    private Decision.Transmitted first;

    private Results(SocketState socket) {
        this.socket = socket;
    }

    static CallResult of(Run.Opened made, List<Moment> moments, World end) {
        String host = made.call().host();
        Results results = new Results(end.host(host).orElseThrow().sockets().get(made.socket()));
        for (int i = made.step() - 1; i < moments.size() && results.first == null; i++) {
            Moment moment = moments.get(i);
            if (isOver(moment.after().host(host).orElseThrow(), made.socket())) {
                break;
            }
            if (moment.step().host().equals(host)) {
                results.read(moment.step().decision());
            }
        }
        return results.result(
                moments.get(made.step() - 1).after().host(host).orElseThrow().host(), visits(made, moments, end));
    }

    /** Whether a later call of the host has begun; sockets that the system opens for this one are no call. */
    private static boolean isOver(HostState state, int socket) {
        List<SocketState> all = state.sockets();
        return all.size() > socket + 1 && all.get(all.size() - 1).parent() != socket;
    }

    private void read(Decision decision) {
        if (decision instanceof Decision.RouteChoice choice && isOwn(choice)) {
            route = choice;
        } else if (decision instanceof Decision.AdapterChoice choice) {
            adapter = choice;
        } else if (decision instanceof Decision.Transmitted sent && sent.frame().packet() instanceof Packet.Ip) {
            first = sent;
        }
    }

    private static boolean isOwn(Decision.RouteChoice choice) {
        return switch (choice.question().purpose()) {
            case CHOOSE_SOURCE, CONNECT, SEND -> true;
            case REPLY, FORWARD, REVERSE -> false;
        };
    }

    private CallResult result(Host host, Map<String, List<Serving.Visit>> visits) {
        PolicyRule policy = route == null ? null : route.policy();
        return new CallResult(
                socket.returns(),
                named(),
                first == null ? null : first.adapter(),
                first == null ? null : ((Packet.Ip) first.frame().packet()).source(),
                adapter == null ? null : adapter.nextHop(),
                first != null && isForeign(host, first),
                route == null ? null : route.winner().orElse(null),
                policy,
                socket.end().reply(),
                socket.end().kind() == End.Kind.TIMED_OUT,
                visits);
    }

    /** Also after NAT has written an address that is nobody's here. */
    private static boolean isForeign(Host host, Decision.Transmitted sent) {
        Adapter door = host.adapter(sent.adapter()).orElseThrow();
        IpAddress source = ((Packet.Ip) sent.frame().packet()).source();
        return !door.isLoopback() && !door.owns(source);
    }

    /** Who came between the call's beginning and the next one's. */
    private static Map<String, List<Serving.Visit>> visits(Run.Opened made, List<Moment> moments, World end) {
        Map<String, List<Serving.Visit>> all = new TreeMap<>();
        World after = made.next() == 0 ? end : moments.get(made.next() - 2).after();
        after.hosts().forEach((name, state) -> {
            if (state.serving().service() != null) {
                List<Serving.Visit> visits = state.serving().visits();
                int known = Math.min(visitsBefore(made, moments, name), visits.size());
                all.put(name, visits.subList(known, visits.size()));
            }
        });
        return all;
    }

    private static int visitsBefore(Run.Opened made, List<Moment> moments, String host) {
        return made.step() == 1
                ? 0
                : moments.get(made.step() - 2)
                        .after()
                        .host(host)
                        .orElseThrow()
                        .serving()
                        .visits()
                        .size();
    }

    /** What getsockname() shows once connect() has found a source. */
    private IpAddress named() {
        boolean failed = socket.returns()
                .getOrDefault(Decision.SocketCall.CONNECT, Optional.empty())
                .isPresent();
        boolean open = socket.local().address().isAny();
        return failed || open || !socket.call().program().connects()
                ? null
                : socket.local().address();
    }
}
