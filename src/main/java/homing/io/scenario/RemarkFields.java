package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Sheet;
import homing.io.yaml.Value;
import homing.model.Host;
import homing.model.Network;
import homing.scenario.Remark;
import homing.text.Message;
import homing.text.NearWord;
import java.util.List;
import java.util.Optional;

/** What the author says beside a step: at which phase, on which host. */
final class RemarkFields {
    private static final Message PHASE = Message.of("io.expected.one-of", String.join(", ", Keys.PHASES));

    private RemarkFields() {}

    static Optional<Remark> read(Value value, Network network, Report report) {
        Fields fields = Fields.of(value, Keys.REMARK, report);
        fields.need("when");
        fields.need("text");
        String phase =
                fields.parsed("when", PHASE, word -> Keys.PHASES.contains(word) ? Optional.of(word) : Optional.empty());
        String host = fields.text("on", "");
        if (!host.isEmpty() && network.host(host).isEmpty()) {
            noHost(fields, host, network.hosts().stream().map(Host::name).toList(), report);
        }
        return phase == null ? Optional.empty() : Optional.of(new Remark(phase, host, fields.text("text", "")));
    }

    private static void noHost(Fields fields, String host, List<String> names, Report report) {
        NearWord.of(host, names)
                .ifPresentOrElse(
                        near -> report.add(fields.placeOf("on"), "io.scenario.no-host-near", host, near),
                        () -> report.add(fields.placeOf("on"), "io.scenario.no-host", host, String.join(", ", names)));
    }

    static Sheet write(Remark remark) {
        Sheet sheet = Sheet.tall();
        sheet.put("when", remark.phase());
        sheet.put("on", remark.host(), "");
        sheet.put("text", remark.text());
        return sheet;
    }
}
