package homing.export.json;

import homing.decision.Citation;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.text.Words;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** Steps in words, with their sources. */
record StepJson(JsonGenerator out, Words words) {
    void write(Timeline timeline, List<Moment> moments) {
        Explainer explainer = new Explainer(timeline);
        out.writeArrayPropertyStart("steps");
        moments.forEach(moment -> step(moment.step(), explainer.explain(moment.step())));
        out.writeEndArray();
    }

    private void step(Step step, Explanation told) {
        out.writeStartObject();
        out.writeNumberProperty("n", step.number());
        out.writeNumberProperty("t", step.micros() / 1000.0);
        out.writeStringProperty("host", step.host());
        out.writeStringProperty("phase", step.decision().phase().name().toLowerCase(Locale.ROOT));
        out.writeStringProperty("title", words.say(told.headline()));
        out.writeStringProperty(
                "text", told.sentences().stream().map(words::say).collect(Collectors.joining(" ")));
        out.writeArrayPropertyStart("cites");
        told.citations().forEach(cited -> out.writeString(text(cited)));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String text(Citation cited) {
        return cited.place().isEmpty() ? cited.source() : cited.source() + ", " + cited.place();
    }
}
