package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.AddressLabel;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** An address label as a line, in the words of ip-addrlabel(8): {@code fc00::/7 dev A label 5}. */
final class LabelLine {
    private static final Message EXPECTED = Message.of("io.expected.label-line");
    private static final List<String> WORDS = List.of("dev", "label");
    private static final long LARGEST = 0xFFFF_FFFEL;

    private LabelLine() {}

    static Optional<AddressLabel> read(Value value, OwnAdapters adapters, Report report) {
        return Line.of(value, EXPECTED, report).flatMap(line -> read(line, adapters));
    }

    private static Optional<AddressLabel> read(Line line, OwnAdapters adapters) {
        line.take("prefix");
        Prefix prefix = line.prefix();
        line.sameFamily(IpAddress.ANY6, prefix.address());
        String adapter = "";
        long number = -1;
        while (line.hasNext()) {
            switch (line.key()) {
                case "dev" -> adapter = line.adapter(adapters);
                case "label" -> number = line.number(0, LARGEST);
                default -> line.unknown(WORDS);
            }
        }
        if (line.isGood() && number < 0) {
            line.bad("io.line.no-label");
        }
        return line.isGood() ? Optional.of(new AddressLabel(prefix, adapter, number)) : Optional.empty();
    }

    static String write(AddressLabel each) {
        String adapter = each.adapter().isEmpty() ? "" : " dev " + Line.quoted(each.adapter());
        return each.prefix() + adapter + " label " + each.number();
    }
}
