package homing.stack.linux;

import homing.decision.Decision;
import homing.decision.Decision.AdapterChoice;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.PolicyRule;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.Path;
import homing.stack.Path.Reach;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.SocketState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** connect() looks the route up twice when the source is open, sendto() once; a connected datagram socket keeps its route. */
final class SendStage {
    private SendStage() {}

    /** ip_route_connect(): a first lookup chooses the source, a second one with that source gives the route that is used. */
    static PathAnswer connect(HostState state, SocketState socket) {
        IpAddress source = BindStage.sourceOf(state.host(), socket.local().address());
        if (!source.isAny()) {
            return permitted(
                    socket.call(), OutputLookup.find(state, question(Purpose.CONNECT, socket, source), bound(source)));
        }
        PathAnswer first = OutputLookup.find(state, question(Purpose.CHOOSE_SOURCE, socket, source), null);
        return first.path() == null ? first : permitted(socket.call(), again(first, socket));
    }

    private static PathAnswer again(PathAnswer first, SocketState socket) {
        IpAddress chosen = first.path().source();
        IpAddress to = socket.call().to().isAny()
                ? first.path().nextHop()
                : socket.call().to();
        RouteQuestion question = question(Purpose.CONNECT, socket, chosen).to(to);
        PathAnswer second = OutputLookup.find(first.after(), question, chosenBefore(chosen));
        List<Decision> all = new ArrayList<>(first.decisions());
        second.decisions().stream().filter(each -> isNews(each, first)).forEach(all::add);
        return new PathAnswer(second.after(), all, second.path(), second.error(), second.why());
    }

    /** The second lookup is told as far as it can differ from the first: with the three default rules only the route. */
    private static boolean isNews(Decision decision, PathAnswer first) {
        if (decision instanceof Decision.Rules rules) {
            return rules.candidates().stream().anyMatch(each -> !isPlain(each.subject()));
        }
        if (decision instanceof AdapterChoice choice) {
            return !choice.adapter().equals(first.path().adapter())
                    || !choice.nextHop().equals(first.path().nextHop());
        }
        return !(decision instanceof Decision.SourceChoice);
    }

    private static boolean isPlain(PolicyRule rule) {
        return rule.action() == PolicyRule.Action.LOOKUP
                && !rule.not()
                && rule.suppressPrefixLength() < 0
                && rule.selectors().equals(PolicyRule.Selectors.ALL);
    }

    static PathAnswer send(HostState state, SocketState socket, Path connected) {
        Call call = socket.call();
        if (connected != null && call.program() != Program.PING) {
            return PathAnswer.found(state, List.of(), connected);
        }
        Optional<IpAddress> named = call.options().namedSource().filter(source -> !source.isAny());
        IpAddress local = connected != null
                ? connected.source()
                : BindStage.sourceOf(state.host(), socket.local().address());
        IpAddress source = named.orElse(local);
        Verdict given = source.isAny()
                ? null
                : named.isPresent() ? packetInfo(source) : connected != null ? chosenBefore(source) : bound(source);
        IpAddress to = connected != null && call.to().isAny() ? connected.nextHop() : call.to();
        return permitted(
                call,
                OutputLookup.find(state, question(Purpose.SEND, socket, source).to(to), given));
    }

    private static RouteQuestion question(Purpose purpose, SocketState socket, IpAddress source) {
        Call call = socket.call();
        return new RouteQuestion(
                purpose,
                call.to(),
                source,
                call.options().adapter(),
                "",
                call.options().mark(),
                0,
                call.program().protocol(),
                socket.local().port(),
                call.port());
    }

    private static PathAnswer permitted(Call call, PathAnswer answer) {
        if (answer.path() == null) {
            return answer;
        }
        Reach reach = answer.path().reach();
        boolean group = reach == Reach.BROADCAST || reach == Reach.MULTICAST;
        if (call.program() == Program.TCP_CONNECT && group) {
            Verdict why = Verdict.passedOver(LinuxRule.TCP_UNICAST, "linux.send.tcp-group", call.to());
            return PathAnswer.failed(answer.after(), answer.decisions(), Errno.ENETUNREACH, why);
        }
        if (reach == Reach.BROADCAST && !call.options().broadcast()) {
            Verdict why = Verdict.passedOver(LinuxRule.BROADCAST_PERMISSION, "linux.send.broadcast", call.to());
            return PathAnswer.failed(answer.after(), answer.decisions(), Errno.EACCES, why);
        }
        return answer;
    }

    private static Verdict bound(IpAddress source) {
        return Verdict.chosen(LinuxRule.SOURCE_BOUND, "linux.source.bound", source);
    }

    private static Verdict packetInfo(IpAddress source) {
        return Verdict.chosen(LinuxRule.PACKET_INFO, "linux.source.packet-info", source);
    }

    private static Verdict chosenBefore(IpAddress source) {
        return Verdict.chosen(LinuxRule.KEPT_ROUTE, "linux.source.chosen-before", source);
    }
}
