package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.io.text.Tokens;
import homing.model.NextHop;
import homing.model.RouteType;
import homing.problem.BadInput;
import homing.problem.Place;
import java.io.IOException;
import java.util.Optional;

/** {@code ip route}, of one table or of all. */
final class RouteText {
    private final Collected files;
    private final String file;
    private final RouteParts parts;
    private final Tokens words = new Tokens();
    /** The line on which the route begins that is being read; 0 if none is. */
    private int begun;

    private RouteText(Collected files, String file, RouteParts parts) {
        this.files = files;
        this.file = file;
        this.parts = parts;
    }

    static void read(Collected files, String file, RouteParts parts) throws BadInput, IOException {
        RouteText reader = new RouteText(files, file, parts);
        Understood.eachLine(files, file, reader::take);
        reader.close();
    }

    private boolean take(String line, Lines at) {
        words.on(line);
        if (words.take("nexthop")) {
            return begun > 0 && nextHop();
        }
        close();
        parts.begin();
        Optional<RouteType> type = RouteParts.typeOf(words.peek());
        if (type.isPresent()) {
            parts.type(type.get());
            words.next();
        }
        boolean good = parts.destination(words.next()) && rest();
        begun = good ? at.number() : 0;
        return good;
    }

    /** What follows does not belong to the route. */
    private void close() {
        if (begun > 0 && !parts.end()) {
            files.warn(new Place(files.name(file), begun, 0), "io.snapshot.no-way");
        }
        begun = 0;
    }

    private boolean rest() {
        while (words.hasNext()) {
            if (!word(words.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean word(String word) {
        if (RouteWords.isFlag(word)) {
            parts.flag(word);
            return true;
        }
        if (RouteWords.isIdle(word)) {
            words.take("lock");
            words.next();
            return true;
        }
        if (word.equals("via") && words.take("inet6")) {
            return parts.foreignGateway(words.next());
        }
        return parts.set(word, words.next());
    }

    private boolean nextHop() {
        Optional<NextHop> hop = new HopText().read(words);
        hop.ifPresent(parts::hop);
        return hop.isPresent();
    }
}
