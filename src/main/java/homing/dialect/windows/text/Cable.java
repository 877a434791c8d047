package homing.dialect.windows.text;

import homing.model.Adapter;

/** Whether an adapter is connected: Windows shows no addresses and no routes of one that is not. */
public final class Cable {
    private Cable() {}

    public static boolean isIn(Adapter adapter) {
        return adapter.isLoopback() || (adapter.isUp() && adapter.is(Adapter.Switch.CARRIER));
    }
}
