package homing.dialect.windows.modern;

import homing.dialect.windows.netsh.AddressDetails;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import homing.model.WindowsAdapter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code ipconfig} and {@code route print} do not tell of a host, and the verbose forms of netsh do: what is enabled on its
 * adapters, and which addresses are skipped as sources.
 */
public record CollectedSwitches(List<InterfaceDetails> adapters, List<AddressDetails> addresses) {
    public CollectedSwitches {
        adapters = List.copyOf(adapters);
        addresses = List.copyOf(addresses);
    }

    /** The host with what is told of it; what is told of others is passed over. */
    public Host on(Host host) {
        return host.withAdapters(
                host.adapters().stream().map(this::with).map(this::skipping).toList());
    }

    private Adapter with(Adapter adapter) {
        return adapters.stream()
                .filter(told -> told.index() == adapter.index())
                .findFirst()
                .map(told -> adapter.with(enabled(adapter.windows(), told.enabled())))
                .orElse(adapter);
    }

    private static WindowsAdapter enabled(WindowsAdapter old, Set<WindowsAdapter.Option> options) {
        return new WindowsAdapter(old.binding(), old.metric(), old.speed(), old.wireless(), options);
    }

    private Adapter skipping(Adapter adapter) {
        Set<Object> skipped = addresses.stream()
                .filter(AddressDetails::skipAsSource)
                .map(AddressDetails::address)
                .collect(Collectors.toSet());
        List<AdapterAddress> own = adapter.addresses().stream()
                .map(each -> skipped.contains(each.address()) ? each.with(Mark.SKIP_AS_SOURCE) : each)
                .toList();
        return adapter.withAddresses(own);
    }
}
