package homing.model;

/**
 * Answers for what may take a host off a LAN or bring it there, one and the same for its power, an adapter, a cable and an
 * address.
 *
 * @param <T> what is answered
 */
public interface LinkChanges<T> extends SomeChanges<T> {
    /** The answer for any of these. */
    T linked(Change change);

    @Override
    default T power(Change.OfPower change) {
        return linked(change);
    }

    @Override
    default T adapter(Change.OfAdapter change) {
        return linked(change);
    }

    @Override
    default T cable(Change.OfCable change) {
        return linked(change);
    }

    @Override
    default T address(Change.OfAddress change) {
        return linked(change);
    }
}
