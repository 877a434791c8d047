package homing.decision;

/**
 * Answers for some kinds of decision, and for all others alike.
 *
 * @param <T> what is answered
 */
public interface SomeDecisions<T> extends Decision.Visitor<T> {
    /** The answer for a kind that has none of its own. */
    T otherwise(Decision decision);

    @Override
    default T opened(Decision.Opened decision) {
        return otherwise(decision);
    }

    @Override
    default T bound(Decision.Bound decision) {
        return otherwise(decision);
    }

    @Override
    default T rules(Decision.Rules decision) {
        return otherwise(decision);
    }

    @Override
    default T route(Decision.RouteChoice decision) {
        return otherwise(decision);
    }

    @Override
    default T adapter(Decision.AdapterChoice decision) {
        return otherwise(decision);
    }

    @Override
    default T source(Decision.SourceChoice decision) {
        return otherwise(decision);
    }

    @Override
    default T translation(Decision.Translation decision) {
        return otherwise(decision);
    }

    @Override
    default T neighbour(Decision.NeighbourLookup decision) {
        return otherwise(decision);
    }

    @Override
    default T transmitted(Decision.Transmitted decision) {
        return otherwise(decision);
    }

    @Override
    default T arpHeard(Decision.ArpHeard decision) {
        return otherwise(decision);
    }

    @Override
    default T arrived(Decision.Arrived decision) {
        return otherwise(decision);
    }

    @Override
    default T addressChecked(Decision.AddressChecked decision) {
        return otherwise(decision);
    }

    @Override
    default T neighbourAged(Decision.NeighbourAged decision) {
        return otherwise(decision);
    }

    @Override
    default T gaveUp(Decision.GaveUp decision) {
        return otherwise(decision);
    }

    @Override
    default T checked(Decision.Checked decision) {
        return otherwise(decision);
    }

    @Override
    default T filtered(Decision.Filtered decision) {
        return otherwise(decision);
    }

    @Override
    default T forwarded(Decision.Forwarded decision) {
        return otherwise(decision);
    }

    @Override
    default T delivered(Decision.Delivered decision) {
        return otherwise(decision);
    }

    @Override
    default T answered(Decision.Answered decision) {
        return otherwise(decision);
    }

    @Override
    default T redirected(Decision.Redirected decision) {
        return otherwise(decision);
    }

    @Override
    default T moved(Decision.Moved decision) {
        return otherwise(decision);
    }

    @Override
    default T repeated(Decision.Repeated decision) {
        return otherwise(decision);
    }

    @Override
    default T timedOut(Decision.TimedOut decision) {
        return otherwise(decision);
    }

    @Override
    default T dropped(Decision.Dropped decision) {
        return otherwise(decision);
    }

    @Override
    default T failed(Decision.Failed decision) {
        return otherwise(decision);
    }

    @Override
    default T changed(Decision.Changed decision) {
        return otherwise(decision);
    }
}
