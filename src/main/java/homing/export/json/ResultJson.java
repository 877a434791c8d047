package homing.export.json;

import homing.decision.Decision.SocketCall;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.dialect.linux.IpRule;
import homing.state.Serving;
import homing.timeline.CallResult;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** What came of a call: what its program was told, the way it took, and what its server saw. */
record ResultJson(JsonGenerator out) {
    private static final List<SocketCall> CALLS = List.of(SocketCall.BIND, SocketCall.CONNECT, SocketCall.SEND);

    void write(CallResult result) {
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

    private void property(String name, Object value) {
        out.writeStringProperty(name, value == null ? null : value.toString());
    }
}
