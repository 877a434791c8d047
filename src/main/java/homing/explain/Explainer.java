package homing.explain;

import homing.decision.Decision;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;

/** Tells the steps of one run, each with what led to it. */
public final class Explainer {
    private final Timeline timeline;
    private final Past past;

    public Explainer(Timeline timeline) {
        this.timeline = timeline;
        this.past = new Past(timeline);
    }

    /** The words for a step of this run. */
    public Explanation explain(Step step) {
        return step.decision().accept(new ByKind(new Scene(timeline, past, step)));
    }

    /** The words for every step, from the first to the last. */
    public List<Explanation> all() {
        return timeline.moments().stream().map(moment -> explain(moment.step())).toList();
    }

    /** Hands each kind of decision to those who have words for it. */
    private record ByKind(Scene scene) implements Decision.Visitor<Explanation> {
        @Override
        public Explanation opened(Decision.Opened decision) {
            return new SocketWords(scene).opened(decision);
        }

        @Override
        public Explanation bound(Decision.Bound decision) {
            return new BindWords(scene).bound(decision);
        }

        @Override
        public Explanation rules(Decision.Rules decision) {
            return new RuleWords(scene).rules(decision);
        }

        @Override
        public Explanation route(Decision.RouteChoice decision) {
            return new RouteWords(scene).route(decision);
        }

        @Override
        public Explanation adapter(Decision.AdapterChoice decision) {
            return new AdapterWords(scene).adapter(decision);
        }

        @Override
        public Explanation source(Decision.SourceChoice decision) {
            return new SourceWords(scene).source(decision);
        }

        @Override
        public Explanation translation(Decision.Translation decision) {
            return new NatWords().translation(decision);
        }

        @Override
        public Explanation neighbour(Decision.NeighbourLookup decision) {
            return new NeighbourWords(scene).neighbour(decision);
        }

        @Override
        public Explanation transmitted(Decision.Transmitted decision) {
            return new FrameWords(scene).transmitted(decision);
        }

        @Override
        public Explanation arpHeard(Decision.ArpHeard decision) {
            return new NeighbourWords(scene).arpHeard(decision);
        }

        @Override
        public Explanation arrived(Decision.Arrived decision) {
            return new FrameWords(scene).arrived(decision);
        }

        @Override
        public Explanation gaveUp(Decision.GaveUp decision) {
            return new NeighbourWords(scene).gaveUp(decision);
        }

        @Override
        public Explanation neighbourAged(Decision.NeighbourAged decision) {
            return new NeighbourWords(scene).aged(decision);
        }

        @Override
        public Explanation addressChecked(Decision.AddressChecked decision) {
            return new NeighbourWords(scene).addressChecked(decision);
        }

        @Override
        public Explanation checked(Decision.Checked decision) {
            return new JourneyWords(scene).checked(decision);
        }

        @Override
        public Explanation filtered(Decision.Filtered decision) {
            return new FirewallWords(scene).filtered(decision);
        }

        @Override
        public Explanation forwarded(Decision.Forwarded decision) {
            return new JourneyWords(scene).forwarded(decision);
        }

        @Override
        public Explanation delivered(Decision.Delivered decision) {
            return new JourneyWords(scene).delivered(decision);
        }

        @Override
        public Explanation answered(Decision.Answered decision) {
            return new JourneyWords(scene).answered(decision);
        }

        @Override
        public Explanation redirected(Decision.Redirected decision) {
            return new JourneyWords(scene).redirected(decision);
        }

        @Override
        public Explanation moved(Decision.Moved decision) {
            return new GatewayWords(scene).moved(decision);
        }

        @Override
        public Explanation repeated(Decision.Repeated decision) {
            return new JourneyWords(scene).repeated(decision);
        }

        @Override
        public Explanation timedOut(Decision.TimedOut decision) {
            return new JourneyWords(scene).timedOut(decision);
        }

        @Override
        public Explanation dropped(Decision.Dropped decision) {
            return new FrameWords(scene).dropped(decision);
        }

        @Override
        public Explanation changed(Decision.Changed decision) {
            return new ChangeWords(scene).changed(decision);
        }

        @Override
        public Explanation failed(Decision.Failed decision) {
            return new SocketWords(scene).failed(decision);
        }
    }
}
