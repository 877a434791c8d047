package homing.sim;

import homing.decision.Decision;
import homing.decision.Decision.Delivered.Recipient;
import homing.decision.SomeDecisions;
import homing.decision.Verdict;
import homing.model.Change;
import homing.model.Firewall;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.FlowTuple;
import homing.state.SocketState;
import homing.timeline.Ending;
import homing.timeline.Ending.Kind;
import homing.timeline.Moment;
import homing.timeline.Step;
import java.util.List;

/** Finds the verdict on a call: what the last thing was that happened to its question or to the answer. */
final class Endings implements SomeDecisions<Ending> {
    private final SocketState socket;
    private Step step;
    private boolean arrived;
    private boolean over;
    private Ending last;
    private Ending asked;

    private Endings(SocketState socket) {
        this.socket = socket;
    }

    static Ending of(Run.Opened made, List<Moment> moments, Run run) {
        String host = made.call().host();
        SocketState socket = run.world().host(host).orElseThrow().sockets().get(made.socket());
        Endings endings = new Endings(socket);
        int end = moments.size();
        for (int i = made.step() - 1; i < end; i++) {
            endings.step = moments.get(i).step();
            endings.last = endings.step.decision().accept(endings);
            if (endings.over) {
                return endings.last;
            }
        }
        return run.isStorm() || endings.last == null ? endings.here(Kind.STORM, null) : endings.last;
    }

    /** The program knows. */
    private Ending over(Ending found) {
        over = true;
        return found;
    }

    private Ending here(Kind kind, Verdict why) {
        return new Ending(kind, step.host(), step.number(), why);
    }

    private Ending thrownAway(Verdict why) {
        return here(arrived ? Kind.ANSWER_LOST : Kind.LOST, why);
    }

    @Override
    public Ending otherwise(Decision decision) {
        return last;
    }

    @Override
    public Ending bound(Decision.Bound decision) {
        return decision.failure().isPresent() && isCaller() ? over(here(Kind.NOT_BOUND, decision.verdict())) : last;
    }

    private boolean isCaller() {
        return step.host().equals(socket.call().host());
    }

    @Override
    public Ending dropped(Decision.Dropped decision) {
        return thrownAway(decision.verdict());
    }

    @Override
    public Ending checked(Decision.Checked decision) {
        return decision.verdict().isChosen() ? last : thrownAway(decision.verdict());
    }

    @Override
    public Ending filtered(Decision.Filtered decision) {
        if (decision.verdict().isChosen()) {
            return last;
        }
        boolean told = decision.action() == Firewall.Action.REJECT && !arrived;
        return told ? here(Kind.REFUSED, decision.verdict()) : thrownAway(decision.verdict());
    }

    /** A program may be told before its system gives up asking. */
    @Override
    public Ending neighbour(Decision.NeighbourLookup decision) {
        if (isCaller()) {
            asked = decision.hardware().isEmpty() ? here(Kind.NO_NEIGHBOUR, decision.verdict()) : null;
        }
        return last;
    }

    @Override
    public Ending transmitted(Decision.Transmitted decision) {
        asked = decision.frame().packet() instanceof Packet.Ip ? null : asked;
        return last;
    }

    @Override
    public Ending gaveUp(Decision.GaveUp decision) {
        return arrived ? thrownAway(decision.verdict()) : here(Kind.NO_NEIGHBOUR, decision.verdict());
    }

    /** The question is where it was meant to go as soon as anybody takes it; an answer may still miss its program. */
    @Override
    public Ending delivered(Decision.Delivered decision) {
        boolean back = isCaller() && !isLoop(decision.packet());
        if (decision.recipient() == Recipient.CLIENT && isCaller() && !isReset(decision.packet())) {
            return isOurs(decision.packet()) ? over(here(Kind.ANSWERED, null)) : last;
        }
        if (!back) {
            arrived |= decision.recipient() != Recipient.NOBODY;
            return decision.recipient() == Recipient.NOBODY ? here(Kind.REFUSED, decision.verdict()) : last;
        }
        return decision.recipient() == Recipient.NOBODY ? here(Kind.ANSWER_LOST, decision.verdict()) : last;
    }

    private static boolean isReset(Packet.Ip packet) {
        return packet.transport() instanceof Transport.Tcp segment
                && segment.flags().contains("R");
    }

    /** Another program of the same host may be answered meanwhile; it has another port. */
    private boolean isOurs(Packet.Ip packet) {
        int port = socket.local().port();
        return packet.transport() instanceof Transport.Icmp
                || FlowTuple.of(packet).destination().port() == port;
    }

    private static boolean isLoop(Packet.Ip packet) {
        IpAddress source = packet.source();
        return source.equals(packet.destination());
    }

    @Override
    public Ending failed(Decision.Failed decision) {
        if (!isCaller()) {
            return last;
        }
        Ending reason = asked == null ? here(Kind.NO_ROUTE, decision.verdict()) : asked;
        return over(last == null ? reason : last);
    }

    @Override
    public Ending changed(Decision.Changed decision) {
        boolean turnedOff = decision.change() instanceof Change.OfPower power && !power.on();
        return turnedOff && isCaller() ? over(here(Kind.UNANSWERED, decision.verdict())) : last;
    }

    @Override
    public Ending timedOut(Decision.TimedOut decision) {
        if (!decision.call().equals(socket.call())) {
            return last;
        }
        return over(last == null ? here(Kind.UNANSWERED, decision.verdict()) : last);
    }
}
