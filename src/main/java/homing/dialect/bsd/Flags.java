package homing.dialect.bsd;

import homing.model.Adapter;
import homing.model.Adapter.Switch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The flags of an adapter as ifconfig(8) prints them: {@code 8843<UP,BROADCAST,RUNNING,SIMPLEX,MULTICAST>} (if.h). */
enum Flags {
    UP(0x1),
    BROADCAST(0x2),
    LOOPBACK(0x8),
    POINTOPOINT(0x10),
    RUNNING(0x40),
    NOARP(0x80),
    SIMPLEX(0x800),
    MULTICAST(0x8000);

    private final int bit;

    Flags(int bit) {
        this.bit = bit;
    }

    private static Set<Flags> of(Adapter adapter) {
        Set<Flags> all = EnumSet.noneOf(Flags.class);
        put(all, UP, adapter.isUp());
        put(all, BROADCAST, adapter.is(Switch.BROADCAST));
        put(all, LOOPBACK, adapter.isLoopback());
        put(all, POINTOPOINT, adapter.is(Switch.POINT_TO_POINT));
        put(all, RUNNING, adapter.isUp());
        put(all, NOARP, !adapter.is(Switch.ARP) && !adapter.isLoopback());
        put(all, SIMPLEX, adapter.is(Switch.BROADCAST));
        put(all, MULTICAST, adapter.is(Switch.MULTICAST));
        return all;
    }

    private static void put(Set<Flags> all, Flags flag, boolean on) {
        if (on) {
            all.add(flag);
        }
    }

    static String text(Adapter adapter) {
        Set<Flags> all = of(adapter);
        List<String> names = all.stream().map(Flags::name).toList();
        return Integer.toHexString(all.stream().mapToInt(each -> each.bit).sum()) + "<" + String.join(",", names) + ">";
    }

    /** What the names between the angle brackets turn on; the cable is told by another line. */
    static Set<Switch> switches(String names) {
        List<String> on = new ArrayList<>(List.of(names.toUpperCase(Locale.ROOT).split(",")));
        Set<Switch> all = EnumSet.noneOf(Switch.class);
        add(all, Switch.UP, on.contains(UP.name()));
        add(all, Switch.BROADCAST, on.contains(BROADCAST.name()));
        add(all, Switch.LOOPBACK, on.contains(LOOPBACK.name()));
        add(all, Switch.POINT_TO_POINT, on.contains(POINTOPOINT.name()));
        add(all, Switch.ARP, !on.contains(NOARP.name()) && !on.contains(LOOPBACK.name()));
        add(all, Switch.MULTICAST, on.contains(MULTICAST.name()));
        return all;
    }

    private static void add(Set<Switch> all, Switch what, boolean on) {
        if (on) {
            all.add(what);
        }
    }
}
