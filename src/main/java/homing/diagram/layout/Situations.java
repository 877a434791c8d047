package homing.diagram.layout;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.diagram.layout.Client.Exit;
import homing.diagram.layout.Client.Stamp;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.text.Message;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What each step of a run adds to the situation.
 *
 * @param call the call that the step belongs to
 * @param focus the hosts as they are at the step
 */
record Situations(Call call, Focus focus, Situation before, Step step) implements Decision.Visitor<Situation> {
    /** The situation at the start and after each step. */
    static List<Situation> of(Timeline timeline, Eras eras) {
        List<Situation> all = new ArrayList<>(timeline.length() + 1);
        Situation last = Situation.START.calling(timeline.call().host());
        all.add(last);
        Iterator<Made> calls = timeline.calls().iterator();
        Made next = calls.next();
        for (Moment moment : timeline.moments()) {
            Step step = moment.step();
            last = last.at(step.host());
            if (next != null && next.step() == step.number()) {
                last = last.calling(next.call().host());
                next = calls.hasNext() ? calls.next() : null;
            }
            Call own = timeline.callOf(step).call();
            last = step.decision().accept(new Situations(own, eras.at(step.number()), last, step));
            all.add(last);
        }
        return List.copyOf(all);
    }

    private Client client() {
        return before.client(step.host());
    }

    private boolean isCaller() {
        return step.host().equals(call.host());
    }

    @Override
    public Situation opened(Decision.Opened decision) {
        String protocol = decision.call().program().protocol().name();
        return isCaller()
                ? before.with(client().withSocket(Message.of("diagram.socket", protocol, client().sockets() + 1)))
                : before;
    }

    @Override
    public Situation bound(Decision.Bound decision) {
        if (decision.failure().isPresent()) {
            return before.withAlert(failure(Decision.SocketCall.BIND, decision.error()));
        }
        IpAddress asked = decision.asked();
        boolean isWorn = asked != null && !asked.isAny() && !asked.isMulticast() && !asked.isLimitedBroadcast();
        return isCaller() && isWorn
                ? before.with(client().withStamp(new Stamp(asked, Message.of("diagram.source.bind"))))
                : before;
    }

    @Override
    public Situation rules(Decision.Rules decision) {
        return before;
    }

    @Override
    public Situation route(Decision.RouteChoice decision) {
        return before;
    }

    @Override
    public Situation adapter(Decision.AdapterChoice decision) {
        if (!isCaller()) {
            return before;
        }
        AdapterRef door = new AdapterRef(step.host(), decision.adapter());
        String neighbour = focus.neighbour(door, decision.nextHop()).orElse("");
        return before.choosing(client().withExit(new Exit(door.host(), door.adapter(), decision.nextHop(), neighbour)));
    }

    @Override
    public Situation source(Decision.SourceChoice decision) {
        if (!isCaller() || decision.source().isAny()) {
            return before;
        }
        return before.choosing(client().withCandidates(decision.candidates())
                .withStamp(new Stamp(decision.source(), stamper(decision))));
    }

    private Message stamper(Decision.SourceChoice decision) {
        if (call.options().bindAddress().filter(decision.source()::equals).isPresent()) {
            return Message.of("diagram.source.bind");
        }
        boolean isNamed =
                call.options().namedSource().filter(decision.source()::equals).isPresent();
        return Message.of(isNamed ? "diagram.source.pktinfo" : "diagram.source.stack");
    }

    @Override
    public Situation translation(Decision.Translation decision) {
        IpAddress after = decision.after().source();
        return isCaller() && !after.equals(decision.before().source())
                ? before.with(client().withStamp(new Stamp(after, Message.of("diagram.source.nat"))))
                : before;
    }

    @Override
    public Situation neighbour(Decision.NeighbourLookup decision) {
        return before;
    }

    @Override
    public Situation transmitted(Decision.Transmitted decision) {
        return before;
    }

    @Override
    public Situation arpHeard(Decision.ArpHeard decision) {
        return before;
    }

    @Override
    public Situation arrived(Decision.Arrived decision) {
        return decision.verdict().isChosen() ? before : lost(decision.packet(), decision.verdict());
    }

    @Override
    public Situation checked(Decision.Checked decision) {
        return decision.verdict().isChosen() ? before : lost(decision.packet(), decision.verdict());
    }

    @Override
    public Situation filtered(Decision.Filtered decision) {
        return decision.verdict().isChosen() ? before : lost(decision.packet(), decision.verdict());
    }

    @Override
    public Situation forwarded(Decision.Forwarded decision) {
        return before;
    }

    @Override
    public Situation delivered(Decision.Delivered decision) {
        return decision.recipient() == Decision.Delivered.Recipient.NOBODY
                ? lost(decision.packet(), decision.verdict())
                : before;
    }

    @Override
    public Situation answered(Decision.Answered decision) {
        return before;
    }

    @Override
    public Situation redirected(Decision.Redirected decision) {
        return before;
    }

    @Override
    public Situation moved(Decision.Moved decision) {
        return before;
    }

    @Override
    public Situation repeated(Decision.Repeated decision) {
        return before;
    }

    @Override
    public Situation timedOut(Decision.TimedOut decision) {
        return before;
    }

    @Override
    public Situation dropped(Decision.Dropped decision) {
        return lost(decision.packet(), decision.verdict());
    }

    private Situation lost(Packet.Ip packet, Verdict verdict) {
        return before.withAlert(Brief.of(verdict)
                .map(brief -> Message.of("diagram.alert.brief", brief))
                .orElse(Message.of("diagram.alert.dropped", packet.source(), verdict.why())));
    }

    @Override
    public Situation gaveUp(Decision.GaveUp decision) {
        return before.withAlert(Message.of("diagram.alert.no-answer", decision.nextHop()));
    }

    @Override
    public Situation neighbourAged(Decision.NeighbourAged decision) {
        return before;
    }

    @Override
    public Situation addressChecked(Decision.AddressChecked decision) {
        return decision.unique()
                ? before
                : before.withAlert(
                        Message.of("diagram.alert.duplicate", decision.address().address()));
    }

    @Override
    public Situation failed(Decision.Failed decision) {
        return before.withAlert(failure(decision.call(), decision.error()));
    }

    @Override
    public Situation changed(Decision.Changed decision) {
        return before;
    }

    private static Message failure(Decision.SocketCall call, Object error) {
        return Message.of("diagram.alert.failed", call.name().toLowerCase(Locale.ROOT), error);
    }
}
