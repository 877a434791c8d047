package homing.edit;

import homing.edit.free.FreeMacs;
import homing.edit.free.FreeNames;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Network;
import homing.model.WindowsAdapter;
import homing.net.Mac;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Edits of one adapter. Its name is changed by {@link Parts#rename}, its addresses and gateways by {@link Tables}, its cable by
 * {@link Cables}.
 */
public final class Adapters {
    private static final int MOST_BINDINGS = 1000;
    private static final long FASTEST = 1_000_000_000_000L;

    private Adapters() {}

    /** An adapter that is not plugged in, named and numbered as the host's system does. */
    public static Addition add(Scenario scenario, String name) {
        Network network = scenario.network();
        Host host = network.host(name).orElseThrow();
        int index = FreeMacs.index(host);
        Adapter adapter = new Adapter(
                FreeNames.adapter(host),
                index,
                FreeMacs.of(scenario, network.hosts().indexOf(host), index),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(),
                List.of());
        Message label = Message.of("edit.adapter.add", adapter.name(), name);
        Edit edit = Hosts.change(name, label, before -> with(before, adapter));
        return new Addition(edit, List.of(new Part.OfAdapter(new AdapterRef(name, adapter.name()))));
    }

    private static Host with(Host host, Adapter adapter) {
        if (host.adapter(adapter.name()).isPresent()) {
            return host;
        }
        List<Adapter> all = new ArrayList<>(host.adapters());
        all.add(adapter);
        return host.withAdapters(all);
    }

    /** Another hardware address; the same may be given twice. */
    public static Edit setMac(AdapterRef ref, Mac mac) {
        return change(ref, Message.of("edit.adapter.mac", ref), before -> before.withMac(mac));
    }

    /** Turns a switch on or off: up, ARP, broadcast and so on. */
    public static Edit setSwitch(AdapterRef ref, Adapter.Switch which, boolean on) {
        Message label = on
                ? Message.of("edit.adapter.switch.on", which.name(), ref)
                : Message.of("edit.adapter.switch.off", which.name(), ref);
        return change(ref, label, before -> before.with(which, on));
    }

    /** The interface metric of Windows; 0 for automatic. */
    public static Attempt setMetric(AdapterRef ref, int metric) {
        return within(metric, 0, Integer.MAX_VALUE, () -> windows(ref, old -> old.withMetric(metric)));
    }

    /** The place in the binding order of Windows, from 1; 0 if not known. */
    public static Attempt setBinding(AdapterRef ref, int binding) {
        return within(
                binding,
                0,
                MOST_BINDINGS,
                () -> windows(
                        ref,
                        old -> new WindowsAdapter(binding, old.metric(), old.speed(), old.wireless(), old.enabled())));
    }

    /** The link speed in bits per second, from which Windows works out its metric; 0 if not known. */
    public static Attempt setSpeed(AdapterRef ref, long speed) {
        return within(
                speed,
                0,
                FASTEST,
                () -> windows(
                        ref,
                        old -> new WindowsAdapter(old.binding(), old.metric(), speed, old.wireless(), old.enabled())));
    }

    /** Whether the medium is radio (Windows). */
    public static Edit setWireless(AdapterRef ref, boolean wireless) {
        return windows(
                ref, old -> new WindowsAdapter(old.binding(), old.metric(), old.speed(), wireless, old.enabled()));
    }

    /** Enables or disables something by hand (Windows since Vista). */
    public static Edit setOption(AdapterRef ref, WindowsAdapter.Option option, boolean enabled) {
        return windows(ref, old -> {
            Set<WindowsAdapter.Option> all = EnumSet.noneOf(WindowsAdapter.Option.class);
            all.addAll(old.enabled());
            if (enabled) {
                all.add(option);
            } else {
                all.remove(option);
            }
            return new WindowsAdapter(old.binding(), old.metric(), old.speed(), old.wireless(), all);
        });
    }

    private static Attempt within(long number, long least, long most, Supplier<Edit> edit) {
        return number < least || number > most
                ? Attempt.refused("edit.refused.number", least, most)
                : Attempt.of(edit.get());
    }

    private static Edit windows(AdapterRef ref, UnaryOperator<WindowsAdapter> change) {
        return change(
                ref, Message.of("edit.adapter.windows", ref), before -> before.with(change.apply(before.windows())));
    }

    /** An edit of one adapter; it changes nothing where there is no such adapter. */
    static Edit change(AdapterRef ref, Message label, UnaryOperator<Adapter> change) {
        return Hosts.change(
                ref.host(),
                label,
                host -> host.adapter(ref.adapter())
                        .map(adapter -> host.withAdapter(change.apply(adapter)))
                        .orElse(host));
    }
}
