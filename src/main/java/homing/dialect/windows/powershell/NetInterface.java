package homing.dialect.windows.powershell;

import homing.dialect.windows.netsh.Name;
import homing.dialect.windows.powershell.Table.Column;
import homing.dialect.windows.text.Cable;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.WindowsAdapter.Option;
import homing.net.Family;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Get-NetIPInterface tells of an adapter. As a table it does not tell what is enabled.
 *
 * @param index the adapter's number
 * @param alias its name
 * @param enabled what is enabled, of that which decides where packets go
 */
public record NetInterface(
        int index, String alias, Family family, long metric, boolean connected, Set<Option> enabled) {
    public static final String COMMAND = "Get-NetIPInterface";
    private static final String KEY = "InterfaceMetric";
    private static final String LOOPBACK_MTU = "4294967295";
    private static final String MTU = "1500";
    private static final List<Column> COLUMNS = List.of(
            Column.of("ifIndex", 7),
            Column.of("InterfaceAlias", 31),
            Column.of("AddressFamily", 13),
            Column.number("NlMtu(Bytes)"),
            Column.number(KEY),
            Column.of("Dhcp", 8),
            Column.of("ConnectionState", 15),
            Column.of("PolicyStore", 11));
    private static final Map<Option, String> NAMES = Map.of(
            Option.FORWARDING, "Forwarding",
            Option.WEAK_HOST_SEND, "WeakHostSend",
            Option.WEAK_HOST_RECEIVE, "WeakHostReceive",
            Option.IGNORE_DEFAULT_ROUTES, "IgnoreDefaultRoutes");

    public NetInterface {
        EnumSet<Option> on = EnumSet.noneOf(Option.class);
        on.addAll(enabled);
        enabled = Collections.unmodifiableSet(on);
    }

    /** All adapters of a host that runs. */
    public static List<NetInterface> of(Host host, Family family) {
        return host.adapters().stream().map(adapter -> of(adapter, family)).toList();
    }

    private static NetInterface of(Adapter adapter, Family family) {
        return new NetInterface(
                adapter.index(),
                Name.of(adapter),
                family,
                adapter.windows().metric(),
                adapter.isLoopback() || Cable.isIn(adapter),
                adapter.windows().enabled());
    }

    /** As a table. */
    public static List<String> table(List<NetInterface> all) {
        return Table.lines(COLUMNS, all.stream().map(NetInterface::row).toList());
    }

    private List<String> row() {
        return List.of(
                String.valueOf(index),
                alias,
                Words.of(family),
                mtu(),
                String.valueOf(metric),
                "Disabled",
                connection(),
                "ActiveStore");
    }

    private String mtu() {
        return alias.equals(Name.LOOPBACK) ? LOOPBACK_MTU : MTU;
    }

    private String connection() {
        return connected ? "Connected" : "Disconnected";
    }

    /** As a list, for which Format-List asks. */
    public static List<String> list(List<NetInterface> all) {
        PropertyList list = new PropertyList(31);
        all.forEach(each -> each.addTo(list.next()));
        return list.lines();
    }

    private void addTo(PropertyList list) {
        list.add("InterfaceIndex", index);
        list.add("InterfaceAlias", alias);
        list.add("AddressFamily", Words.of(family));
        for (Option option : Option.values()) {
            list.add(NAMES.get(option), Words.enabled(enabled.contains(option)));
        }
        list.add("NlMtu(Bytes)", mtu());
        list.add(KEY, metric);
        list.add("ConnectionState", connection());
    }

    /** Reads a table or a list; what cannot be read of it is a problem with its line and column. */
    public static Checked<List<NetInterface>> read(String file, List<String> lines) {
        return read(file, PrintedObjects.of(file, lines).stream());
    }

    /** Makes adapters of objects that were read already. */
    public static Checked<List<NetInterface>> read(String file, Stream<Properties> objects) {
        return PrintedObjects.made(file, objects.toList(), KEY, COMMAND, NetInterface::of);
    }

    private static NetInterface of(Properties object) throws BadInput {
        EnumSet<Option> enabled = EnumSet.noneOf(Option.class);
        for (Option option : Option.values()) {
            if (object.take(NAMES.get(option), false, Words::isOn, "dialect.windows.read.state")) {
                enabled.add(option);
            }
        }
        return new NetInterface(
                object.adapter(),
                object.text("InterfaceAlias"),
                object.take("AddressFamily", Family.IPV4, Words::family, "dialect.windows.read.state"),
                object.need(KEY, Words::number, "dialect.windows.read.number"),
                object.take("ConnectionState", true, Words::isOn, "dialect.windows.read.state"),
                enabled);
    }
}
