package homing.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A system's switches by their own names: Linux sysctls without {@code net.ipv4.} ({@code ip_forward},
 * {@code conf.eth0.rp_filter}) and those of IPv6 without {@code net.} ({@code ipv6.conf.all.forwarding}), Windows registry
 * values ({@code IPEnableRouter}).
 *
 * @param values what was set; a switch that is absent has the system's default
 */
public record Settings(SortedMap<String, Integer> values) {
    public static final Settings NONE = new Settings(new TreeMap<>());

    public Settings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Settings of(Map<String, Integer> values) {
        return new Settings(new TreeMap<>(values));
    }

    public int get(String name, int otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public Settings with(String name, int value) {
        TreeMap<String, Integer> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }
}
