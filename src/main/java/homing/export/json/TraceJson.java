package homing.export.json;

import homing.decision.Citation;
import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.diagnose.Diagnosis;
import homing.dialect.linux.IpRule;
import homing.explain.Explainer;
import homing.explain.Explanation;
import homing.model.AdapterRef;
import homing.state.FrameInFlight;
import homing.state.HostState;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.state.Serving;
import homing.state.World;
import homing.text.Words;
import homing.timeline.CallResult;
import homing.timeline.Made;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes runs as JSON lines. */
public final class TraceJson implements AutoCloseable {
    private static final List<SocketCall> CALLS = List.of(SocketCall.BIND, SocketCall.CONNECT, SocketCall.SEND);

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
        result(timeline.result());
        if (!brief) {
            frames(timeline, timeline.moments());
            neighbours(timeline.after(timeline.length()));
            new FindingJson(out, words).write(Diagnosis.of(timeline));
            steps(timeline, timeline.moments());
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
        result(made.result());
        if (!brief) {
            frames(timeline, timeline.moments().subList(from, to));
            neighbours(timeline.after(to));
            new FindingJson(out, words).write(Diagnosis.of(timeline, made));
            steps(timeline, timeline.moments().subList(from, to));
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void result(CallResult result) {
        for (SocketCall call : CALLS) {
            String told = result.wasMade(call)
                    ? result.of(call).map(SocketError::name).orElse("ok")
                    : null;
            out.writeStringProperty(call.name().toLowerCase(Locale.ROOT), told);
        }
        property("source", result.source());
        property("egress", result.egress());
        property("wireSource", result.wireSource());
        if (result.route() == null) {
            out.writeNullProperty("route");
        } else {
            route(result);
        }
        client(result);
        servers(result);
    }

    /** What the program saw in the end. */
    private void client(CallResult result) {
        out.writeObjectPropertyStart("client");
        property("source", result.source());
        property("reply", result.reply());
        property("error", result.trouble().orElse(null));
        out.writeEndObject();
    }

    private void servers(CallResult result) {
        out.writeObjectPropertyStart("servers");
        result.visits().forEach((host, visits) -> {
            out.writeArrayPropertyStart(host);
            visits.forEach(this::visit);
            out.writeEndArray();
        });
        out.writeEndObject();
    }

    private void visit(Serving.Visit visit) {
        out.writeStartObject();
        property("from", visit.from());
        property("to", visit.to());
        out.writeEndObject();
    }

    private void property(String name, Object value) {
        out.writeStringProperty(name, value == null ? null : value.toString());
    }

    private void route(CallResult result) {
        TableRoute used = result.route();
        out.writeObjectPropertyStart("route");
        property("table", used.table());
        property("destination", used.route().destination());
        property("gateway", used.hop().gateway());
        property("adapter", used.hop().adapter().isEmpty() ? null : used.hop().adapter());
        out.writeNumberProperty("metric", used.route().metric());
        property("preferredSource", used.route().preferredSource());
        property(
                "rule",
                result.policy() == null
                        ? null
                        : IpRule.line(result.policy()).strip().replace('\t', ' '));
        out.writeEndObject();
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

    private void neighbours(World end) {
        out.writeObjectPropertyStart("neighbours");
        end.network().hosts().forEach(host -> {
            HostState state = end.host(host.name()).orElseThrow();
            out.writeArrayPropertyStart(host.name());
            state.neighbours().forEach(this::neighbour);
            out.writeEndArray();
        });
        out.writeEndObject();
    }

    private void neighbour(NeighbourKey key, NeighbourEntry entry) {
        out.writeStartObject();
        property("dst", key.address());
        property("dev", key.adapter());
        property("lladdr", entry.mac());
        property("state", entry.state());
        out.writeEndObject();
    }

    private void steps(Timeline timeline, List<Moment> moments) {
        Explainer explainer = new Explainer(timeline);
        out.writeArrayPropertyStart("steps");
        moments.forEach(moment -> step(moment.step(), explainer.explain(moment.step())));
        out.writeEndArray();
    }

    private void step(Step step, Explanation told) {
        out.writeStartObject();
        out.writeNumberProperty("n", step.number());
        out.writeNumberProperty("t", step.micros() / 1000.0);
        property("host", step.host());
        property("phase", step.decision().phase().name().toLowerCase(Locale.ROOT));
        property("title", words.say(told.headline()));
        property("text", told.sentences().stream().map(words::say).collect(Collectors.joining(" ")));
        out.writeArrayPropertyStart("cites");
        told.citations().forEach(cited -> out.writeString(text(cited)));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String text(Citation cited) {
        return cited.place().isEmpty() ? cited.source() : cited.source() + ", " + cited.place();
    }

    @Override
    public void close() {
        out.close();
    }
}
