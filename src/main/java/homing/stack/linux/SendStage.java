package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Call;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.PathAnswer;
import homing.state.HostState;
import homing.state.Path;
import homing.state.Path.Reach;
import homing.state.SocketState;
import java.util.Optional;

/** connect() looks the route up twice when the source is open (IPv6: once), sendto() once; a connected datagram socket keeps its route. */
final class SendStage {
    private SendStage() {}

    /**
     * ip_route_connect(): for IPv4 a first lookup chooses the source, a second one with that source gives the route that is used. TCP
     * takes its port after that, and looks a third time with it (ip_route_newports()).
     */
    static PathAnswer connect(HostState state, SocketState socket) {
        Call call = socket.call();
        Optional<PathAnswer> refusal = Ipv6Send.refusal(state, call);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        IpAddress source = BindStage.sourceOf(state.host(), socket.local().address());
        int port = hasPort(call) ? socket.local().port() : 0;
        Verdict given = source.isAny() ? null : bound(source);
        boolean open = source.isAny() || call.to().isAny();
        Purpose purpose = open ? Purpose.CHOOSE_SOURCE : Purpose.CONNECT;
        PathAnswer answer = OutputLookup.find(state, question(purpose, call, source, port), given);
        if (!call.to().isIpv4()) {
            return answer;
        }
        if (open && answer.path() != null) {
            answer = again(answer, Purpose.CONNECT, call, port, given).told();
        }
        if (!hasPort(call) && answer.path() != null) {
            int found = socket.local().port();
            answer = again(answer, Purpose.CONNECT, call, found, given).toldIfChanged();
        }
        return permitted(call, answer);
    }

    /** Whether the socket has a port before connect() looks; datagram sockets are given one, TCP takes it later. */
    private static boolean hasPort(Call call) {
        return call.program() != Program.TCP_CONNECT
                || call.options().sourcePort() > 0
                || call.options().bindAddress().isPresent();
    }

    private static RepeatedLookup again(PathAnswer before, Purpose purpose, Call call, int port, Verdict given) {
        IpAddress source = before.path().source();
        RouteQuestion question = question(purpose, call, source, port);
        RouteQuestion asked = call.to().isAny() ? question.to(before.path().nextHop()) : question;
        return new RepeatedLookup(before, asked, given != null ? given : chosenBefore(source));
    }

    /** What connect() has found is kept; a raw socket looks anew for each packet, and so does one that is not connected. */
    static PathAnswer send(HostState state, SocketState socket, Path connected) {
        Call call = socket.call();
        if (connected == null) {
            return unconnected(state, socket);
        }
        PathAnswer kept = PathAnswer.kept(state, connected);
        return call.program() == Program.PING
                ? permitted(
                        call,
                        again(kept, Purpose.SEND, call, socket.local().port(), null)
                                .told())
                : kept;
    }

    private static PathAnswer unconnected(HostState state, SocketState socket) {
        Call call = socket.call();
        IpAddress named = call.options().packetSource();
        boolean isNamed = named != null && !named.isAny();
        Optional<PathAnswer> refusal = isNamed ? Ipv6Send.refusal(state, call, named) : Optional.empty();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        IpAddress source = isNamed
                ? named
                : BindStage.sourceOf(state.host(), socket.local().address());
        Verdict given = source.isAny() ? null : isNamed ? packetInfo(source) : bound(source);
        RouteQuestion question =
                question(Purpose.SEND, call, source, socket.local().port());
        return permitted(call, OutputLookup.find(state, question, given));
    }

    private static RouteQuestion question(Purpose purpose, Call call, IpAddress source, int port) {
        Call.Options options = call.options();
        return new RouteQuestion(
                purpose,
                call.to(),
                source,
                options.adapter(),
                "",
                options.mark(),
                0,
                call.program().protocol(),
                port,
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
