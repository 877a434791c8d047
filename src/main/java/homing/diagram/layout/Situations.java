package homing.diagram.layout;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.diagram.layout.Situation.Exit;
import homing.diagram.layout.Situation.Stamp;
import homing.model.Call;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.text.Message;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each step of a run adds to the situation. */
record Situations(Call call, Situation before, Step step) implements Decision.Visitor<Situation> {
    /** The situation at the start and after each step. */
    static List<Situation> of(Timeline timeline) {
        List<Situation> all = new ArrayList<>(List.of(Situation.START));
        for (Moment moment : timeline.moments()) {
            Situation before = all.get(all.size() - 1).at(moment.step().host());
            all.add(moment.step().decision().accept(new Situations(timeline.call(), before, moment.step())));
        }
        return List.copyOf(all);
    }

    private boolean isCaller() {
        return step.host().equals(call.host());
    }

    @Override
    public Situation opened(Decision.Opened decision) {
        String protocol = decision.call().program().protocol().name();
        return isCaller() ? before.withSocket(Message.of("diagram.socket", protocol, before.sockets() + 1)) : before;
    }

    @Override
    public Situation bound(Decision.Bound decision) {
        if (decision.failure().isPresent()) {
            return before.withAlert(failure(Decision.SocketCall.BIND, decision.error()));
        }
        IpAddress asked = decision.asked();
        boolean isWorn = asked != null && !asked.isAny() && !asked.isMulticast() && !asked.isLimitedBroadcast();
        return isCaller() && isWorn ? before.withStamp(new Stamp(asked, Message.of("diagram.source.bind"))) : before;
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
        return isCaller() ? before.withExit(new Exit(decision.adapter(), decision.nextHop())) : before;
    }

    @Override
    public Situation source(Decision.SourceChoice decision) {
        if (!isCaller() || decision.source().isAny()) {
            return before;
        }
        return before.withCandidates(decision.candidates()).withStamp(new Stamp(decision.source(), stamper(decision)));
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
                ? before.withStamp(new Stamp(after, Message.of("diagram.source.nat")))
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
        return before.withAlert(Message.of("diagram.alert.dropped", packet.source(), verdict.why()));
    }

    @Override
    public Situation gaveUp(Decision.GaveUp decision) {
        return before.withAlert(Message.of("diagram.alert.no-answer", decision.nextHop()));
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
