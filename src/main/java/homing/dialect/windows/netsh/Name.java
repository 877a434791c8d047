package homing.dialect.windows.netsh;

import homing.model.Adapter;

/** How netsh calls an adapter: the loopback has a name of its own. */
final class Name {
    private static final String LOOPBACK = "Loopback Pseudo-Interface 1";

    private Name() {}

    static String of(Adapter adapter) {
        return adapter.isLoopback() ? LOOPBACK : adapter.name();
    }
}
