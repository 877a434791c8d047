package homing.dialect.windows.netsh;

import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.RowWords;
import homing.dialect.windows.text.TextLine;
import homing.model.Adapter;
import homing.model.NeighbourState;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code netsh interface ipv4 show neighbors} tells, and ipv6 alike: unlike {@code arp -a} with the states. */
public record Neighbours(List<Block> blocks) {
    public static final String COMMAND = "netsh interface ipv4 show neighbors";

    /** An adapter by its number. */
    public record Block(int index, String name, List<Row> rows) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A neighbour.
     *
     * @param mac null if it is not known
     */
    public record Row(IpAddress address, Mac mac, NeighbourState state) {
        public Optional<Mac> hardware() {
            return Optional.ofNullable(mac);
        }
    }

    public Neighbours {
        blocks = List.copyOf(blocks);
    }

    public static Neighbours of(HostState host, Family family) {
        return new Neighbours(host.host().adapters().stream()
                .map(adapter -> block(host, adapter, family))
                .toList());
    }

    private static Block block(HostState host, Adapter adapter, Family family) {
        List<Row> rows = new ArrayList<>();
        host.neighbours().forEach((key, entry) -> {
            if (key.adapter().equals(adapter.name()) && key.address().family() == family) {
                rows.add(row(key.address(), entry));
            }
        });
        return new Block(adapter.index(), Name.of(adapter), rows);
    }

    /** What is not asked is as if it were entered by hand. */
    private static Row row(IpAddress address, NeighbourEntry entry) {
        NeighbourState state = entry.state() == NeighbourState.NOARP ? NeighbourState.PERMANENT : entry.state();
        return new Row(address, entry.hardware().orElse(null), state);
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            lines.addAll(List.of("", "Interface " + block.index() + ": " + block.name(), "", ""));
            lines.add(line("Internet Address", "Physical Address", "Type"));
            lines.add(line("-".repeat(44), "-".repeat(17), "-".repeat(11)));
            block.rows().forEach(row -> lines.add(line(row)));
        }
        return lines;
    }

    private static String line(Row row) {
        String state = StateWords.of(row.state());
        String hardware = row.hardware().map(mac -> mac.toString('-')).orElse(state);
        return line(row.address().toString(), hardware, state);
    }

    private static String line(String address, String hardware, String state) {
        return String.format(Locale.ROOT, "%-44s  %-17s  %s", address, hardware, state);
    }

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<Neighbours> read(String file, List<String> lines) {
        return new Reader().text(file, lines);
    }

    private static final class Reader extends LineByLine<Neighbours> {
        private static final Pattern BLOCK = Pattern.compile("\\S+ (?<index>\\d{1,9}): (?<name>.*)");
        private static final Pattern ROW = Pattern.compile("[0-9a-fA-F]*[.:].*");
        private final List<Block> blocks = new ArrayList<>();

        Checked<Neighbours> text(String file, List<String> lines) {
            return read(COMMAND, file, lines);
        }

        @Override
        protected void take(TextLine line) throws BadInput {
            String plain = line.plain();
            Matcher block = BLOCK.matcher(plain);
            if (block.matches()) {
                blocks.add(new Block(Integer.parseInt(block.group("index")), block.group("name"), List.of()));
            } else if (ROW.matcher(plain).matches()) {
                row(line.words());
            }
        }

        private void row(RowWords words) throws BadInput {
            if (blocks.isEmpty()) {
                throw words.misread("dialect.windows.read.too-early");
            }
            IpAddress address = words.address();
            Mac mac = StateWords.named(words.next()).isPresent() ? null : words.mac();
            if (mac == null) {
                words.word();
            }
            NeighbourState state =
                    StateWords.named(words.next()).orElseThrow(() -> words.misread("dialect.windows.read.state"));
            Block last = blocks.get(blocks.size() - 1);
            List<Row> more = new ArrayList<>(last.rows());
            more.add(new Row(address, mac, state));
            blocks.set(blocks.size() - 1, new Block(last.index(), last.name(), more));
        }

        @Override
        protected Neighbours result() {
            return new Neighbours(blocks);
        }

        @Override
        protected boolean isEmpty() {
            return blocks.isEmpty();
        }
    }
}
