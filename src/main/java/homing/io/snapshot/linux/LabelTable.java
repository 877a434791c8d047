package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Tokens;
import homing.model.AddressLabel;
import homing.model.PlainName;
import homing.net.Prefix;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code ip addrlabel}, in its JSON form if that is there, else in its text form. */
final class LabelTable {
    private static final long LARGEST = 0xFFFF_FFFEL;

    private final List<AddressLabel> labels = new ArrayList<>();

    private LabelTable() {}

    /**
     * The labels; none if they are those that Linux starts with, or were not collected. In a table that was emptied all
     * addresses are alike.
     */
    static List<AddressLabel> read(Collected files) throws BadInput, IOException {
        Optional<String> file = files.first("ip-6-addrlabel.json", "ip-6-addrlabel.txt");
        if (file.isEmpty()) {
            return List.of();
        }
        LabelTable table = new LabelTable();
        if (file.get().endsWith("json")) {
            Understood.eachObject(files, file.get(), (line, at) -> table.take(line));
        } else {
            Understood.eachLine(files, file.get(), (line, at) -> table.take(line));
        }
        if (table.labels.isEmpty()) {
            return List.of(new AddressLabel(Prefix.ALL6, "", LARGEST));
        }
        return table.labels.equals(AddressLabel.LINUX) ? List.of() : table.labels;
    }

    private boolean take(Map<String, Object> line) {
        String prefix = line.get("address") + "/" + line.get("prefixlen");
        Object adapter = line.get("ifname");
        return add(prefix, adapter == null ? "" : adapter.toString(), String.valueOf(line.get("label")));
    }

    /** {@code prefix fc00::/7 dev eth0 label 5} */
    private boolean take(String line) {
        Tokens words = Tokens.of(line);
        String prefix = words.take("prefix") ? words.next() : "";
        String adapter = words.take("dev") ? words.next() : "";
        return words.take("label") && add(prefix, adapter, words.next());
    }

    private boolean add(String text, String adapter, String number) {
        long label = Figure.of(number, LARGEST);
        Optional<Prefix> prefix =
                Prefix.tryParse(text).filter(each -> !each.address().isIpv4());
        boolean good = prefix.isPresent() && label >= 0 && (adapter.isEmpty() || PlainName.isGood(adapter));
        if (good) {
            labels.add(new AddressLabel(prefix.get(), adapter, label));
        }
        return good;
    }
}
