package homing.cli;

import homing.compare.Aspect;
import homing.compare.Because;
import homing.compare.ComparedCall;
import homing.compare.Comparison;
import homing.compare.Contender;
import homing.decision.Citation;
import homing.model.Call;
import homing.text.Words;
import homing.timeline.Made;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes comparisons as JSON lines, one for a call. */
final class CompareJson {
    private final PrintStream stream;
    private final Words words = Words.english();

    /** @param stream where the lines go; it stays open */
    CompareJson(PrintStream stream) {
        this.stream = stream;
    }

    void write(Comparison comparison) {
        List<Made> calls = comparison.calls();
        for (int place = 0; place < calls.size(); place++) {
            write(calls.get(place), place, comparison);
        }
    }

    private void write(Made made, int place, Comparison comparison) {
        Call call = made.call();
        try (JsonGenerator out = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeNumberProperty("call", place + 1);
            out.writeStringProperty("title", made.title());
            out.writeStringProperty("from", call.host());
            out.writeStringProperty("to", call.to().toString());
            out.writeArrayPropertyStart("stacks");
            comparison.contenders().forEach(each -> contender(out, each, place));
            out.writeEndArray();
            out.writeEndObject();
        }
        stream.println();
    }

    private void contender(JsonGenerator out, Contender each, int place) {
        out.writeStartObject();
        out.writeStringProperty("stack", each.stack().toString());
        out.writeBooleanProperty("own", each.own());
        Optional<ComparedCall> call = each.call(place);
        out.writeBooleanProperty("made", call.isPresent());
        call.ifPresent(made -> outcome(out, made));
        each.because(place).ifPresent(because -> because(out, because));
        out.writeEndObject();
    }

    private static void outcome(JsonGenerator out, ComparedCall call) {
        Made made = call.made();
        out.writeNumberProperty("step", made.step());
        for (Aspect aspect : Aspect.values()) {
            out.writeStringProperty(key(aspect), aspect.in(made).orElse(null));
        }
        out.writeBooleanProperty("foreignSource", made.result().foreign());
        out.writeStringProperty(
                "at", made.ending() == null ? null : made.ending().host());
        out.writeArrayPropertyStart("differs");
        call.differs().forEach(aspect -> out.writeString(key(aspect)));
        out.writeEndArray();
    }

    private void because(JsonGenerator out, Because because) {
        out.writeObjectPropertyStart("because");
        out.writeNumberProperty("step", because.step().number());
        out.writeStringProperty("title", words.say(because.headline()));
        out.writeStringProperty("instead", because.reason().map(words::say).orElse(null));
        out.writeStringProperty("rule", words.say(because.ruleSentence()));
        out.writeArrayPropertyStart("cites");
        because.citations().forEach(citation -> out.writeString(cited(citation)));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String cited(Citation citation) {
        return (citation.source() + " " + citation.place()).strip();
    }

    /** As {@code trace} names it. */
    private static String key(Aspect aspect) {
        return switch (aspect) {
            case ADAPTER -> "egress";
            case SOURCE -> "wireSource";
            case NEXT_HOP -> "nextHop";
            case BIND, ENDING -> aspect.name().toLowerCase(Locale.ROOT);
        };
    }
}
