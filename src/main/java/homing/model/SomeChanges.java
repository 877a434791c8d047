package homing.model;

/**
 * Answers for some kinds of change, and for all others alike.
 *
 * @param <T> what is answered
 */
public interface SomeChanges<T> extends Change.Visitor<T> {
    /** The answer for a kind that has none of its own. */
    T otherwise(Change change);

    @Override
    default T power(Change.OfPower change) {
        return otherwise(change);
    }

    @Override
    default T adapter(Change.OfAdapter change) {
        return otherwise(change);
    }

    @Override
    default T cable(Change.OfCable change) {
        return otherwise(change);
    }

    @Override
    default T address(Change.OfAddress change) {
        return otherwise(change);
    }

    @Override
    default T route(Change.OfRoute change) {
        return otherwise(change);
    }

    @Override
    default T rule(Change.OfRule change) {
        return otherwise(change);
    }

    @Override
    default T neighbour(Change.OfNeighbour change) {
        return otherwise(change);
    }

    @Override
    default T setting(Change.OfSetting change) {
        return otherwise(change);
    }

    @Override
    default T nat(Change.OfNat change) {
        return otherwise(change);
    }
}
