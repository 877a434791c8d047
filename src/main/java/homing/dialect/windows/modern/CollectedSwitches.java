package homing.dialect.windows.modern;

import homing.dialect.windows.netsh.AddressDetails;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.dialect.windows.powershell.NetAddress;
import homing.dialect.windows.powershell.NetInterface;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.model.WindowsAdapter;
import homing.model.WindowsAdapter.Option;
import homing.net.IpAddress;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@code ipconfig} and {@code route print} do not tell of a host, and netsh and PowerShell do: what is enabled on its
 * adapters, and which addresses are skipped as sources.
 *
 * @param enabled by the number of the adapter; both families together, for Homing has one switch for them
 */
public record CollectedSwitches(Map<Integer, Set<Option>> enabled, Set<IpAddress> skipped) {
    /** Nothing was collected. */
    public static final CollectedSwitches NOTHING = new CollectedSwitches(Map.of(), Set.of());

    public CollectedSwitches {
        enabled = Map.copyOf(enabled);
        skipped = Set.copyOf(skipped);
    }

    public CollectedSwitches withAdapters(List<InterfaceDetails> told) {
        Map<Integer, Set<Option>> all = new HashMap<>(enabled);
        told.forEach(each -> add(all, each.index(), each.enabled()));
        return new CollectedSwitches(all, skipped);
    }

    /** With what Get-NetIPInterface tells; a table of it tells nothing of this. */
    public CollectedSwitches withInterfaces(List<NetInterface> told) {
        Map<Integer, Set<Option>> all = new HashMap<>(enabled);
        told.forEach(each -> add(all, each.index(), each.enabled()));
        return new CollectedSwitches(all, skipped);
    }

    private static void add(Map<Integer, Set<Option>> all, int index, Set<Option> more) {
        Set<Option> options = EnumSet.noneOf(Option.class);
        options.addAll(all.getOrDefault(index, Set.of()));
        options.addAll(more);
        all.put(index, options);
    }

    public CollectedSwitches withAddresses(List<AddressDetails> told) {
        Set<IpAddress> all = new HashSet<>(skipped);
        told.stream().filter(AddressDetails::skipAsSource).forEach(each -> all.add(each.address()));
        return new CollectedSwitches(enabled, all);
    }

    /** With what Get-NetIPAddress tells. */
    public CollectedSwitches withNetAddresses(List<NetAddress> told) {
        Set<IpAddress> all = new HashSet<>(skipped);
        told.stream().filter(NetAddress::skipAsSource).forEach(each -> all.add(each.address()));
        return new CollectedSwitches(enabled, all);
    }

    /** The host with what is told of it; what is told of others is passed over. */
    public Host on(Host host) {
        return host.withAdapters(host.adapters().stream().map(this::on).toList());
    }

    private Adapter on(Adapter adapter) {
        WindowsAdapter old = adapter.windows();
        WindowsAdapter windows = new WindowsAdapter(
                old.binding(),
                old.metric(),
                old.speed(),
                old.wireless(),
                enabled.getOrDefault(adapter.index(), old.enabled()));
        List<AdapterAddress> own = adapter.addresses().stream()
                .map(each -> skipped.contains(each.address()) ? each.with(Mark.SKIP_AS_SOURCE) : each)
                .toList();
        return adapter.with(windows).withAddresses(own);
    }
}
