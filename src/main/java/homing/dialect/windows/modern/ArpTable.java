package homing.dialect.windows.modern;

import homing.net.IpAddress;
import homing.net.Mac;
import java.util.List;

/** What {@code arp -a} tells since Vista, without the rows that stand for groups. */
public record ArpTable(List<Block> blocks) {
    /**
     * An adapter.
     *
     * @param address the address that stands for it
     * @param broadcasts the last addresses of its subnets, which nobody has
     */
    public record Block(IpAddress address, int index, List<Entry> entries, List<IpAddress> broadcasts) {
        public Block {
            entries = List.copyOf(entries);
            broadcasts = List.copyOf(broadcasts);
        }
    }

    /**
     * A neighbour.
     *
     * @param isStatic whether it was entered by hand
     */
    public record Entry(IpAddress address, Mac mac, boolean isStatic) {}

    public ArpTable {
        blocks = List.copyOf(blocks);
    }
}
