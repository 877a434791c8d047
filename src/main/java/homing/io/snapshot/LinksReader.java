package homing.io.snapshot;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** links.json: which adapters are on which segment, {@code {"segment": ["host:adapter", …]}}. */
final class LinksReader {
    private final String file;
    private final List<Host> hosts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Lan> lans = new ArrayList<>();

    private LinksReader(String file, List<Host> hosts) {
        this.file = file;
        this.hosts = hosts;
    }

    static List<Lan> read(Path path, String shown, List<Host> hosts) throws BadInput, IOException {
        LinksReader reader = new LinksReader(shown, hosts);
        try (InputStream bytes = Files.newInputStream(path);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            reader.run(parser);
        } catch (JacksonException broken) {
            reader.problems.add(new Problem(Place.of(shown), Message.of("io.json.broken")));
        }
        if (!reader.problems.isEmpty()) {
            throw new BadInput(reader.problems);
        }
        return reader.lans;
    }

    private void run(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            wrong(parser, "io.links.not-an-object");
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                wrong(parser, "io.links.not-a-list", name);
                return;
            }
            lans.add(new Lan(name, adapters(parser)));
        }
    }

    private List<AdapterRef> adapters(JsonParser parser) {
        List<AdapterRef> adapters = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            String text = parser.getString();
            int colon = text.indexOf(':');
            AdapterRef place = colon < 0
                    ? new AdapterRef(text, "")
                    : new AdapterRef(text.substring(0, colon), text.substring(colon + 1));
            if (exists(place)) {
                adapters.add(place);
            } else {
                wrong(parser, "io.links.no-adapter", text);
            }
        }
        return adapters;
    }

    private boolean exists(AdapterRef place) {
        return hosts.stream()
                .anyMatch(host -> host.name().equals(place.host())
                        && host.adapter(place.adapter()).isPresent());
    }

    private void wrong(JsonParser parser, String key, Object... args) {
        var at = parser.currentTokenLocation();
        problems.add(new Problem(new Place(file, at.getLineNr(), at.getColumnNr()), Message.of(key, args)));
    }
}
