package homing.dialect.windows.modern;

import homing.dialect.windows.modern.ArpTable.Block;
import homing.dialect.windows.modern.ArpTable.Entry;
import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.InterfaceColumn;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.state.HostState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code arp -a} prints since Vista: a block for each adapter, with rows for a group and for broadcasts, which every
 * adapter has. Who has not answered is not shown.
 */
public final class ArpText {
    static final String COMMAND = "arp -a";
    private static final IpAddress IGMP = IpAddress.parse("224.0.0.22");
    private static final Mac IGMP_MAC = Mac.parse("01-00-5e-00-00-16");

    private ArpText() {}

    public static ArpTable of(HostState state) {
        List<Block> blocks = new ArrayList<>();
        for (Adapter adapter : state.host().adapters()) {
            if (!adapter.isLoopback() && Cable.isIn(adapter)) {
                InterfaceColumn.address(adapter)
                        .ifPresent(address -> blocks.add(new Block(
                                address, adapter.index(), entries(state, adapter.name()), broadcasts(adapter))));
            }
        }
        return new ArpTable(blocks);
    }

    private static List<IpAddress> broadcasts(Adapter adapter) {
        return adapter.addresses().stream()
                .map(AdapterAddress::subnet)
                .filter(Prefix::hasBroadcast)
                .map(Prefix::broadcast)
                .distinct()
                .toList();
    }

    private static List<Entry> entries(HostState state, String adapter) {
        List<Entry> entries = new ArrayList<>();
        state.neighbours().forEach((key, known) -> {
            boolean shown = key.adapter().equals(adapter)
                    && key.address().isIpv4()
                    && known.state().isValid();
            known.hardware()
                    .filter(mac -> shown && !mac.isGroup())
                    .ifPresent(mac ->
                            entries.add(new Entry(key.address(), mac, known.state() == NeighbourState.PERMANENT)));
        });
        return entries;
    }

    public static List<String> lines(ArpTable table) {
        List<String> lines = new ArrayList<>();
        for (Block block : table.blocks()) {
            lines.add("");
            lines.add("Interface: " + block.address() + " --- 0x" + Integer.toHexString(block.index()));
            lines.add("  Internet Address      Physical Address      Type");
            block.entries().forEach(entry -> lines.add(line(entry)));
            block.broadcasts().forEach(last -> lines.add(line(new Entry(last, Mac.BROADCAST, true))));
            lines.add(line(new Entry(IGMP, IGMP_MAC, true)));
            lines.add(line(new Entry(IpAddress.LIMITED_BROADCAST, Mac.BROADCAST, true)));
        }
        return lines.isEmpty() ? List.of("No ARP Entries Found.") : lines;
    }

    private static String line(Entry entry) {
        return String.format(
                Locale.ROOT,
                "  %-20s  %-20s  %-10s",
                entry.address(),
                entry.mac().toString('-'),
                entry.isStatic() ? "static" : "dynamic");
    }
}
