package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.io.text.Tokens;
import homing.model.RouteType;
import homing.net.Family;
import homing.problem.BadInput;
import homing.problem.Place;
import java.io.IOException;
import java.util.Optional;

/** {@code ip route}, of one table or of all. */
final class RouteText {
    private final Collected files;
    private final String file;
    private final Ways ways;
    private final Family family;
    private final Tokens words = new Tokens();
    /** The route that is being read; null if none is. */
    private RouteParts route;

    private RouteText(Collected files, String file, Ways ways, Family family) {
        this.files = files;
        this.file = file;
        this.ways = ways;
        this.family = family;
    }

    static void read(Collected files, String file, Ways ways, Family family) throws BadInput, IOException {
        RouteText reader = new RouteText(files, file, ways, family);
        Understood.eachLine(files, file, reader::take);
        reader.close();
    }

    private boolean take(String line, Lines at) {
        words.on(line);
        if (words.take("nexthop")) {
            return route != null && new HopText().read(words, route);
        }
        close();
        route = new RouteParts(ways, family, at.number());
        Optional<RouteType> type = RouteWords.typeOf(words.peek());
        if (type.isPresent()) {
            route.type(type.get());
            words.next();
        }
        boolean good = route.destination(words.next()) && rest();
        route = good ? route : null;
        return good;
    }

    /** What follows does not belong to the route. */
    private void close() {
        if (route != null && !route.end()) {
            files.warn(new Place(files.name(file), route.line(), 0), "io.snapshot.no-way");
        }
        route = null;
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
        if (route.flag(word)) {
            return true;
        }
        if (RouteWords.isIdle(word)) {
            words.take("lock");
            words.next();
            return true;
        }
        if (word.equals("via") && words.take("inet6")) {
            return route.foreignGateway(words.next());
        }
        return route.set(word, words.next());
    }
}
