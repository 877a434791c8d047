package homing.export.json;

import homing.diagnose.Finding;
import homing.text.Words;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Findings with their ways out. */
record FindingJson(JsonGenerator out, Words words) {
    void write(List<Finding> findings) {
        out.writeArrayPropertyStart("findings");
        findings.forEach(this::write);
        out.writeEndArray();
    }

    private void write(Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("code", finding.code());
        out.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        out.writeStringProperty("host", finding.host());
        out.writeStringProperty("adapter", finding.adapter().isEmpty() ? null : finding.adapter());
        out.writeStringProperty("text", words.say(finding.text()));
        out.writeArrayPropertyStart("fixes");
        finding.fixes().forEach(this::write);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(Finding.Fix fix) {
        out.writeStartObject();
        out.writeStringProperty("text", words.say(fix.text()));
        out.writeArrayPropertyStart("commands");
        fix.commands().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }
}
