package homing.ui.search;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.net.Mac;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.systems.StackName;
import homing.text.Words;
import homing.ui.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;

/** What can be found. */
public final class Searches {
    private static final Words WORDS = Words.english();

    private Searches() {}

    /** The commands with their keys, and those that are not possible at the moment with what they take. */
    public static List<Hit> commands(List<Command> commands) {
        return commands.stream()
                .map(command -> new Hit(
                        command.words(),
                        keys(command),
                        command.action(),
                        command.obstacle().orElse("")))
                .toList();
    }

    private static String keys(Command command) {
        return command.keys().stream()
                .map(KeyCombination::getDisplayText)
                .limit(1)
                .collect(Collectors.joining());
    }

    /**
     * Hosts, their adapters and addresses, LANs and notes; then the routes, as {@code ip route} writes them.
     *
     * @param found gets the part that is chosen
     * @param way gets the route that is chosen: its host, and its place among the routes of all tables
     */
    public static List<Hit> parts(Scenario scenario, Consumer<Part> found, BiConsumer<String, Integer> way) {
        List<Hit> hits = new ArrayList<>();
        scenario.network().hosts().forEach(host -> host(host, found, hits));
        scenario.network()
                .lans()
                .forEach(lan -> hits.add(hit(lan.name(), "ui.search.lan", found, new Part.OfLan(lan.name()))));
        for (int i = 0; i < scenario.notes().size(); i++) {
            hits.add(hit(scenario.notes().get(i).text(), "ui.search.note", found, new Part.OfNote(i)));
        }
        scenario.network().hosts().forEach(host -> routes(host, way, hits));
        return hits;
    }

    private static Hit hit(String words, String kind, Consumer<Part> found, Part part) {
        return new Hit(words, WORDS.say(kind), () -> found.accept(part));
    }

    private static void host(Host host, Consumer<Part> found, List<Hit> hits) {
        String system = WORDS.say(StackName.of(host.stack()));
        hits.add(new Hit(host.name(), system, () -> found.accept(new Part.OfHost(host.name()))));
        for (Adapter adapter : host.adapters()) {
            if (!adapter.isLoopback()) {
                adapter(host, adapter, found, hits);
            }
        }
    }

    private static void routes(Host host, BiConsumer<String, Integer> way, List<Hit> hits) {
        String of = WORDS.say("ui.search.route", host.name());
        List<RouteRow> rows = Tables.ROUTES.of(host);
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            hits.add(new Hit(RowLines.ROUTE.write(rows.get(i)), of, () -> way.accept(host.name(), place)));
        }
    }

    private static void adapter(Host host, Adapter adapter, Consumer<Part> found, List<Hit> hits) {
        AdapterRef ref = new AdapterRef(host.name(), adapter.name());
        Runnable choose = () -> found.accept(new Part.OfAdapter(ref));
        String mac = adapter.mac().equals(Mac.ZERO) ? "" : adapter.mac().toString();
        hits.add(new Hit(ref.toString(), mac, choose));
        for (AdapterAddress own : adapter.addresses()) {
            hits.add(new Hit(own.toString(), ref.toString(), choose));
        }
    }
}
