package homing.dialect.windows.netsh;

import homing.dialect.windows.text.AddressWords;
import homing.dialect.windows.text.WindowsText;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.AddressState;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What {@code netsh interface ipv4 show ipaddresses level=verbose} tells of an address, and ipv6 alike: also whether it is
 * skipped as a source.
 *
 * @param adapter name of the adapter that owns it
 */
public record AddressDetails(IpAddress address, String adapter, AddressState state, boolean skipAsSource) {
    public static final String COMMAND = "netsh interface ipv4 show ipaddresses level=verbose";
    private static final Pattern HEADING = Pattern.compile("Address (\\S+) Parameters");

    /** All addresses of a family that a host owns. */
    public static List<AddressDetails> of(Host host, Family family) {
        List<AddressDetails> all = new ArrayList<>();
        for (Adapter adapter : host.adapters()) {
            for (AdapterAddress own : adapter.addresses()) {
                if (own.address().family() == family) {
                    all.add(new AddressDetails(
                            own.address(),
                            Name.of(adapter),
                            own.state(),
                            own.marks().contains(Mark.SKIP_AS_SOURCE)));
                }
            }
        }
        return all;
    }

    /** The blocks as they are printed. */
    public static List<String> lines(List<AddressDetails> all) {
        List<String> lines = new ArrayList<>();
        all.forEach(each -> each.addTo(lines));
        return lines;
    }

    private void addTo(List<String> lines) {
        lines.addAll(List.of("", "Address " + address + " Parameters", "-".repeat(57)));
        lines.add(line("Interface Luid", adapter));
        lines.add(line("Scope Id", "0.0"));
        lines.add(line("Valid Lifetime", "infinite"));
        lines.add(line("Preferred Lifetime", state == AddressState.DEPRECATED ? "0s" : "infinite"));
        lines.add(line("DAD State", AddressWords.of(state)));
        lines.add(line("Address Type", "Manual"));
        lines.add(line("Skip as Source", String.valueOf(skipAsSource)));
    }

    private static String line(String label, String value) {
        return String.format(Locale.ROOT, "%-19s: %s", label, value);
    }

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<List<AddressDetails>> read(String file, List<String> lines) {
        return FieldBlocks.read(HEADING, COMMAND, file, lines, AddressDetails::of);
    }

    private static AddressDetails of(FieldBlock block) throws BadInput {
        IpAddress address = block.headingAs(WindowsText::unscoped, "dialect.windows.read.address");
        String adapter =
                block.field("Interface Luid").map(FieldBlock.Field::value).orElse("");
        AddressState state = AddressState.PREFERRED;
        boolean skip = false;
        for (FieldBlock.Field field : block.fields()) {
            if (field.is("DAD State")) {
                state = field.as(AddressWords::named, "dialect.windows.read.state");
            } else if (field.is("Skip as Source")) {
                skip = field.as(AddressDetails::truth, "dialect.windows.read.state");
            }
        }
        return new AddressDetails(address, adapter, state, skip);
    }

    private static Optional<Boolean> truth(String word) {
        boolean yes = word.equalsIgnoreCase("true");
        return yes || word.equalsIgnoreCase("false") ? Optional.of(yes) : Optional.empty();
    }
}
