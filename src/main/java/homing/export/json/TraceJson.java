package homing.export.json;

import homing.diagnose.Diagnosis;
import homing.diagnose.Finding;
import homing.model.AdapterRef;
import homing.state.FrameInFlight;
import homing.state.World;
import homing.text.Words;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes runs as JSON lines. */
public final class TraceJson implements AutoCloseable {
    private final JsonGenerator out;
    private final Words words = Words.english();
    private final boolean brief;

    /**
     * Writes to a stream, which stays open.
     *
     * @param brief leaves out steps, frames, neighbours and findings
     */
    public TraceJson(OutputStream stream, boolean brief) {
        this.out = JsonFactory.builder()
                .rootValueSeparator("")
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8);
        this.brief = brief;
    }

    /**
     * One line.
     *
     * @param number what the caller numbered the call by
     */
    public void write(long number, Timeline timeline) {
        out.writeStartObject();
        out.writeNumberProperty("n", number);
        new ResultJson(out).write(timeline.result());
        if (!brief) {
            happenings(timeline, 0, timeline.length(), Diagnosis.of(timeline));
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    /**
     * A line for each call of a run, with what happened from its beginning to the beginning of the next.
     *
     * @param first what the caller numbered the first call by
     * @param title what the run shows
     */
    public void tell(long first, String title, Timeline timeline) {
        for (int place = 0; place < timeline.calls().size(); place++) {
            pick(first + place, title, timeline, place);
        }
    }

    /**
     * The line of one call of a run, by its place in it.
     *
     * @param number what the caller numbered the call by
     * @param title what the run shows
     */
    public void pick(long number, String title, Timeline timeline, int place) {
        Made made = timeline.calls().get(place);
        int from = place == 0 ? 0 : made.step() - 1;
        int to = timeline.endOf(place);
        out.writeStartObject();
        out.writeNumberProperty("n", number);
        out.writeStringProperty("story", title);
        out.writeStringProperty("title", made.title());
        new ResultJson(out).write(made.result());
        if (!brief) {
            happenings(timeline, from, to, Diagnosis.of(timeline, made));
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    /** What happened in some steps, and what is wrong. */
    private void happenings(Timeline timeline, int from, int to, List<Finding> findings) {
        List<Moment> moments = timeline.moments().subList(from, to);
        frames(timeline, moments);
        new NeighbourJson(out).write(timeline.after(to));
        new FindingJson(out, words).write(findings);
        new StepJson(out, words).write(timeline, moments);
    }

    private void frames(Timeline timeline, List<Moment> moments) {
        FrameJson frame = new FrameJson(out);
        out.writeArrayPropertyStart("frames");
        for (Moment moment : moments) {
            moment.sent().stream()
                    .filter(sent -> !isInside(timeline.start(), sent))
                    .forEach(frame::write);
        }
        out.writeEndArray();
    }

    private static boolean isInside(World world, FrameInFlight sent) {
        AdapterRef from = sent.from();
        return world.host(from.host())
                .flatMap(state -> state.host().adapter(from.adapter()))
                .filter(adapter -> adapter.isLoopback())
                .isPresent();
    }

    @Override
    public void close() {
        out.close();
    }
}
