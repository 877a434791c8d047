package homing.dialect.windows.powershell;

import homing.dialect.windows.netsh.Name;
import homing.dialect.windows.powershell.Table.Column;
import homing.dialect.windows.text.AddressWords;
import homing.dialect.windows.text.WindowsText;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.AddressState;
import homing.model.Host;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Get-NetIPAddress tells of an address. As a table it tells neither the adapter's name nor whether the address is skipped as a
 * source.
 *
 * @param adapter the adapter's number
 * @param alias its name; empty if not told
 * @param length of the subnet's prefix, in bits
 */
public record NetAddress(
        IpAddress address, int adapter, String alias, int length, AddressState state, boolean skipAsSource) {
    public static final String COMMAND = "Get-NetIPAddress";
    private static final String KEY = "IPAddress";
    private static final String FOREVER = "Infinite ([TimeSpan]::MaxValue)";
    private static final List<Column> COLUMNS = List.of(
            Column.of("ifIndex", 7),
            Column.of(KEY, 47),
            Column.number("PrefixLength"),
            Column.of("PrefixOrigin", 12),
            Column.of("SuffixOrigin", 12),
            Column.of("AddressState", 12),
            Column.of("PolicyStore", 11));

    /** All addresses of a host that runs. */
    public static List<NetAddress> of(Host host) {
        return host.adapters().stream()
                .flatMap(adapter -> adapter.addresses().stream().map(own -> of(adapter, own)))
                .toList();
    }

    static NetAddress of(Adapter adapter, AdapterAddress own) {
        return new NetAddress(
                own.address(),
                adapter.index(),
                Name.of(adapter),
                own.prefixLength(),
                own.state(),
                own.marks().contains(Mark.SKIP_AS_SOURCE));
    }

    /** As a table. */
    public static List<String> table(List<NetAddress> all) {
        return Table.lines(COLUMNS, all.stream().map(NetAddress::row).toList());
    }

    private List<String> row() {
        return List.of(
                String.valueOf(adapter),
                scoped(),
                String.valueOf(length),
                "Manual",
                "Manual",
                AddressWords.of(state),
                "ActiveStore");
    }

    /** As the list that is printed if nothing else is asked for. */
    public static List<String> list(List<NetAddress> all) {
        PropertyList list = new PropertyList(17);
        all.forEach(each -> each.addTo(list.next()));
        return list.lines();
    }

    private void addTo(PropertyList list) {
        list.add(KEY, scoped());
        list.add("InterfaceIndex", adapter);
        list.add("InterfaceAlias", alias);
        list.add("AddressFamily", Words.of(address.family()));
        list.add("Type", "Unicast");
        list.add("PrefixLength", length);
        list.add("PrefixOrigin", "Manual");
        list.add("SuffixOrigin", "Manual");
        list.add("AddressState", AddressWords.of(state));
        list.add("ValidLifetime", FOREVER);
        list.add("PreferredLifetime", state == AddressState.DEPRECATED ? "00:00:00" : FOREVER);
        list.add("SkipAsSource", skipAsSource ? "True" : "False");
        list.add("PolicyStore", "ActiveStore");
    }

    /** A link-local address of IPv6 tells its link. */
    private String scoped() {
        return !address.isIpv4() && address.isLinkLocal() ? address + "%" + adapter : address.toString();
    }

    /** Reads a table or a list; what cannot be read of it is a problem with its line and column. */
    public static Checked<List<NetAddress>> read(String file, List<String> lines) {
        return read(file, PrintedObjects.of(file, lines).stream());
    }

    /** Makes addresses of objects that were read already. */
    public static Checked<List<NetAddress>> read(String file, Stream<Properties> objects) {
        return PrintedObjects.made(file, objects.toList(), KEY, COMMAND, NetAddress::of);
    }

    private static NetAddress of(Properties object) throws BadInput {
        return new NetAddress(
                object.need(KEY, WindowsText::unscoped, "dialect.windows.read.address"),
                object.adapter(),
                object.text("InterfaceAlias"),
                object.need("PrefixLength", Words::index, "dialect.windows.read.number"),
                object.take("AddressState", AddressState.PREFERRED, Words::addressState, "dialect.windows.read.state"),
                object.take("SkipAsSource", false, Words::isOn, "dialect.windows.read.state"));
    }
}
