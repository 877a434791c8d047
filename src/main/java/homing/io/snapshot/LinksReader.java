package homing.io.snapshot;

import homing.io.text.JsonInput;
import homing.io.text.Printable;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.PlainName;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** links.json: which adapters are on which segment, {@code {"segment": ["host:adapter", …]}}. */
final class LinksReader {
    private static final int MOST_PROBLEMS = 20;

    private final String file;
    private final List<Host> hosts;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<AdapterRef> plugged = new HashSet<>();
    private final List<Lan> lans = new ArrayList<>();

    private LinksReader(String file, List<Host> hosts) {
        this.file = file;
        this.hosts = hosts;
    }

    static List<Lan> read(InputStream bytes, String shown, List<Host> hosts) throws BadInput {
        LinksReader reader = new LinksReader(shown, hosts);
        try (JsonParser parser = JsonInput.open(shown, bytes)) {
            reader.run(parser);
        } catch (JacksonException broken) {
            reader.wrong(broken.getLocation(), JsonInput.key(broken));
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
            if (!PlainName.isGood(name) || !names.add(name)) {
                wrong(parser, "io.links.name", Printable.start(name));
            }
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                wrong(parser, "io.links.not-a-list", Printable.start(name));
                return;
            }
            lans.add(new Lan(name, adapters(parser)));
        }
    }

    private List<AdapterRef> adapters(JsonParser parser) {
        List<AdapterRef> adapters = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String text = String.valueOf(parser.getString());
            AdapterRef place = place(text);
            if (!exists(place)) {
                wrong(parser, "io.links.no-adapter", Printable.start(text));
                parser.skipChildren();
            } else if (!plugged.add(place)) {
                wrong(parser, "io.links.plugged-twice", text);
            } else {
                adapters.add(place);
            }
        }
        return adapters;
    }

    private static AdapterRef place(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new AdapterRef(text, "")
                : new AdapterRef(text.substring(0, colon), text.substring(colon + 1));
    }

    private boolean exists(AdapterRef place) {
        return hosts.stream()
                .anyMatch(host -> host.name().equals(place.host())
                        && host.adapter(place.adapter()).isPresent());
    }

    private void wrong(JsonParser parser, String key, Object... args) {
        wrong(parser.currentTokenLocation(), key, args);
    }

    private void wrong(TokenStreamLocation at, String key, Object... args) {
        if (problems.size() < MOST_PROBLEMS) {
            Place place = new Place(file, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
            problems.add(new Problem(place, Message.of(key, args)));
        }
    }
}
