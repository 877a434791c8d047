package homing.dialect.windows.netsh;

import homing.dialect.windows.text.AddressWords;
import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.RowWords;
import homing.dialect.windows.text.TextLine;
import homing.dialect.windows.text.WindowsText;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AddressState;
import homing.model.Host;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code netsh interface ipv6 show addresses} tells, adapter by adapter: unlike the form for IPv4 a table, without prefixes. */
public record Addresses6(List<Block> blocks) {
    public static final String COMMAND = "netsh interface ipv6 show addresses";

    /** An adapter by its number. */
    public record Block(int index, String name, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An address.
     *
     * @param type where it comes from, as the system says: Manual, Public, Temporary, Other
     */
    public record Row(String type, AddressState state, IpAddress address) {}

    public Addresses6 {
        blocks = List.copyOf(blocks);
    }

    /** The adapters of a host that runs, those without an IPv6 address left out. */
    public static Addresses6 of(Host host) {
        return new Addresses6(host.adapters().stream()
                .map(Addresses6::block)
                .filter(block -> !block.rows().isEmpty())
                .toList());
    }

    private static Block block(Adapter adapter) {
        return new Block(
                adapter.index(),
                Name.of(adapter),
                adapter.addresses().stream()
                        .filter(own -> !own.address().isIpv4())
                        .map(own -> new Row(type(own), own.state(), own.address()))
                        .toList());
    }

    private static String type(AdapterAddress own) {
        if (own.marks().contains(AdapterAddress.Mark.TEMPORARY)) {
            return "Temporary";
        }
        return own.address().isLinkLocal() || own.address().isLoopback() ? "Other" : "Manual";
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            lines.addAll(List.of("", "Interface " + block.index() + ": " + block.name(), ""));
            lines.add(line("Addr Type", "DAD State", "Valid Life", "Pref. Life", "Address"));
            lines.add(line("-".repeat(9), "-".repeat(11), "-".repeat(10), "-".repeat(10), "-".repeat(24)));
            block.rows().forEach(row -> lines.add(line(block, row)));
        }
        return lines;
    }

    private static String line(Block block, Row row) {
        String preferred = row.state() == AddressState.DEPRECATED ? "0s" : "infinite";
        String zone = row.address().isLinkLocal() ? "%" + block.index() : "";
        return line(row.type(), AddressWords.of(row.state()), "infinite", preferred, row.address() + zone);
    }

    private static String line(String type, String state, String valid, String preferred, String address) {
        return String.format(Locale.ROOT, "%-9s  %-11s %10s %10s %s", type, state, valid, preferred, address);
    }

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<Addresses6> read(String file, List<String> lines) {
        return new Reader().text(file, lines);
    }

    private static final class Reader extends LineByLine<Addresses6> {
        private static final Pattern BLOCK = Pattern.compile("\\S+ (?<index>\\d{1,9}): (?<name>.*)");

        /** Four words and an address; the headings have none. */
        private static final Pattern ADDRESS = Pattern.compile("(\\S+\\s+){4}[0-9a-fA-F]*:.*");

        private final List<Block> blocks = new ArrayList<>();

        Checked<Addresses6> text(String file, List<String> lines) {
            return read(COMMAND, file, lines);
        }

        @Override
        protected void take(TextLine line) throws BadInput {
            Matcher block = BLOCK.matcher(line.plain());
            if (block.matches()) {
                blocks.add(new Block(Integer.parseInt(block.group("index")), block.group("name"), List.of()));
            } else if (ADDRESS.matcher(line.plain()).matches()) {
                row(line.words());
            }
        }

        private void row(RowWords words) throws BadInput {
            if (blocks.isEmpty()) {
                throw words.misread("dialect.windows.read.too-early");
            }
            String type = words.word();
            Optional<AddressState> state = AddressWords.named(words.next());
            if (state.isEmpty()) {
                throw words.misread("dialect.windows.read.state");
            }
            for (int i = 0; i < 3; i++) {
                words.word();
            }
            Optional<IpAddress> address = WindowsText.unscoped(words.next());
            if (address.isEmpty()) {
                throw words.misread("dialect.windows.read.ipv6");
            }
            Block last = blocks.get(blocks.size() - 1);
            List<Row> more = new ArrayList<>(last.rows());
            more.add(new Row(type, state.get(), address.get()));
            blocks.set(blocks.size() - 1, new Block(last.index(), last.name(), more));
        }

        @Override
        protected Addresses6 result() {
            return new Addresses6(blocks);
        }

        @Override
        protected boolean isEmpty() {
            return blocks.isEmpty();
        }
    }
}
