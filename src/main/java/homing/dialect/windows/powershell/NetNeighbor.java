package homing.dialect.windows.powershell;

import homing.dialect.windows.netsh.StateWords;
import homing.dialect.windows.powershell.Table.Column;
import homing.dialect.windows.text.WindowsText;
import homing.model.Adapter;
import homing.model.NeighbourState;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Get-NetNeighbor tells of a neighbour.
 *
 * @param adapter the adapter's number
 * @param mac null if it is not known
 */
public record NetNeighbor(int adapter, IpAddress address, Mac mac, NeighbourState state) {
    public static final String COMMAND = "Get-NetNeighbor";
    private static final String KEY = "LinkLayerAddress";
    private static final List<Column> COLUMNS = List.of(
            Column.of("ifIndex", 7),
            Column.of("IPAddress", 50),
            Column.of(KEY, 20),
            Column.of("State", 11),
            Column.of("PolicyStore", 11));

    public Optional<Mac> hardware() {
        return Optional.ofNullable(mac);
    }

    /** What a host that runs knows, by adapters. */
    public static List<NetNeighbor> of(HostState host, Family family) {
        List<NetNeighbor> all = new ArrayList<>();
        for (Adapter adapter : host.host().adapters()) {
            host.neighbours().forEach((key, entry) -> {
                if (key.adapter().equals(adapter.name()) && key.address().family() == family) {
                    NeighbourState state =
                            entry.state() == NeighbourState.NOARP ? NeighbourState.PERMANENT : entry.state();
                    all.add(new NetNeighbor(
                            adapter.index(), key.address(), entry.hardware().orElse(null), state));
                }
            });
        }
        return all;
    }

    /** As a table. */
    public static List<String> table(List<NetNeighbor> all) {
        return Table.lines(COLUMNS, all.stream().map(NetNeighbor::row).toList());
    }

    private List<String> row() {
        return List.of(
                String.valueOf(adapter),
                address.toString(),
                hardware().map(known -> known.toString('-')).orElse(""),
                StateWords.of(state),
                "ActiveStore");
    }

    /** Reads a table or a list; what cannot be read of it is a problem with its line and column. */
    public static Checked<List<NetNeighbor>> read(String file, List<String> lines) {
        return read(file, PrintedObjects.of(file, lines).stream());
    }

    /** Makes neighbours of objects that were read already. */
    public static Checked<List<NetNeighbor>> read(String file, Stream<Properties> objects) {
        return PrintedObjects.made(file, objects.toList(), KEY, COMMAND, NetNeighbor::of);
    }

    /** An address of zeros stands for one that is not known. */
    private static NetNeighbor of(Properties object) throws BadInput {
        Mac mac = object.take(KEY, Mac.ZERO, Mac::tryParse, "dialect.windows.read.mac");
        return new NetNeighbor(
                object.adapter(),
                object.need("IPAddress", WindowsText::unscoped, "dialect.windows.read.address"),
                mac.equals(Mac.ZERO) ? null : mac,
                object.need("State", Words::neighbourState, "dialect.windows.read.state"));
    }
}
