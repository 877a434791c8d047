package homing.dialect.windows.netsh;

import homing.model.Adapter;

/** How netsh calls an adapter: the loopback has a name of its own. */
public final class Name {
    /** What the loopback is called. */
    public static final String LOOPBACK = "Loopback Pseudo-Interface 1";

    private Name() {}

    /** The name of an adapter, as netsh and PowerShell print it. */
    public static String of(Adapter adapter) {
        return adapter.isLoopback() ? LOOPBACK : adapter.name();
    }
}
