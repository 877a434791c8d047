package homing.dialect.windows.modern;

import homing.dialect.windows.modern.ArpTable.Block;
import homing.dialect.windows.modern.ArpTable.Entry;
import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.RowWords;
import homing.dialect.windows.text.TextLine;
import homing.dialect.windows.text.WindowsText;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@link ArpText} writes, also in German and Spanish. Rows for groups stand for nobody. */
public final class ArpTableReader extends LineByLine<ArpTable> {
    /** {@code Interface: 172.20.5.40 --- 0xc}. */
    private static final Pattern BLOCK = Pattern.compile("[^:]+: (?<address>[0-9.]+) .*0x(?<index>[0-9a-fA-F]{1,7})");

    private static final Pattern ENTRY = Pattern.compile("\\d+\\..*");
    private static final Set<String> STATIC = Set.of("static", "statisch", "est\u00e1tico");
    private static final Set<String> DYNAMIC = Set.of("dynamic", "dynamisch", "din\u00e1mico");

    private final List<Block> blocks = new ArrayList<>();
    private int told;

    private ArpTableReader() {}

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<ArpTable> read(String file, List<String> lines) {
        return new ArpTableReader().read(ArpText.COMMAND, file, lines);
    }

    @Override
    protected void take(TextLine line) throws BadInput {
        String plain = line.plain();
        told += plain.isEmpty() ? 0 : 1;
        Matcher block = BLOCK.matcher(plain);
        if (block.matches()) {
            IpAddress address = WindowsText.ipv4(block.group("address"))
                    .orElseThrow(() -> line.misread(
                            line.text().indexOf(block.group("address")),
                            "dialect.windows.read.ipv4",
                            block.group("address")));
            blocks.add(new Block(address, Integer.parseInt(block.group("index"), 16), List.of(), List.of()));
        } else if (ENTRY.matcher(plain).matches()) {
            entry(line.words());
        }
    }

    private void entry(RowWords words) throws BadInput {
        if (blocks.isEmpty()) {
            throw words.misread("dialect.windows.read.too-early");
        }
        IpAddress address = words.ipv4();
        Mac mac = words.mac();
        String type = words.next().toLowerCase(Locale.ROOT);
        if (!STATIC.contains(type) && !DYNAMIC.contains(type)) {
            throw words.misread("dialect.windows.read.state");
        }
        Block block = blocks.get(blocks.size() - 1);
        if (!mac.isGroup()) {
            List<Entry> more = new ArrayList<>(block.entries());
            more.add(new Entry(address, mac, STATIC.contains(type)));
            change(new Block(block.address(), block.index(), more, block.broadcasts()));
        } else if (mac.equals(Mac.BROADCAST) && !address.isLimitedBroadcast()) {
            List<IpAddress> more = new ArrayList<>(block.broadcasts());
            more.add(address);
            change(new Block(block.address(), block.index(), block.entries(), more));
        }
    }

    private void change(Block last) {
        blocks.set(blocks.size() - 1, last);
    }

    @Override
    protected ArpTable result() {
        return new ArpTable(blocks);
    }

    /** Of an empty cache one line tells. */
    @Override
    protected boolean isEmpty() {
        return blocks.isEmpty() && told > 1;
    }
}
