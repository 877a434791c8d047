package homing.ui.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.edit.Templates;
import homing.io.scenario.ScenarioReader;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.ui.PartTest;
import homing.ui.survey.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;

/** The list of the drawing in a stage of its own, with words for what a person does in it. */
abstract class ListTest extends PartTest implements Surroundings {
    /** What the rest of the window was asked for. */
    final List<String> asked = new ArrayList<>();

    NetworkPane pane;
    NetworkList list;

    Scenario drawing() {
        return Templates.ALL.get(0).scenario();
    }

    static Scenario read(String scenario) {
        try {
            return ScenarioReader.read("test.yaml", scenario.getBytes(UTF_8));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    /** Where a drawing is looked over for what is odd. */
    Executor survey() {
        return Runnable::run;
    }

    @BeforeEach
    void showList() {
        open(drawing());
        show(
                shared -> {
                    pane = new NetworkPane(shared, new Marks(shared.document(), survey(), Runnable::run), this);
                    return pane;
                },
                700,
                640);
        list = find("#network-list", NetworkList.class);
        onScreen(pane::focusList);
    }

    @Override
    public Map<String, Spot> places() {
        return scenario().places();
    }

    @Override
    public Spot room() {
        return new Spot(900, 700);
    }

    @Override
    public void setUp() {
        asked.add("set up");
    }

    @Override
    public void callFrom(String host) {
        asked.add("from " + host);
    }

    @Override
    public void call(Optional<String> from, IpAddress to) {
        asked.add(from.orElse("") + " > " + to);
    }

    @Override
    public List<MenuItem> clipboard() {
        return List.of(new MenuItem("Copy"));
    }

    Scenario scenario() {
        return session.document().scenario();
    }

    Adapter adapter(String ref) {
        String[] names = ref.split(":");
        return scenario()
                .network()
                .host(names[0])
                .orElseThrow()
                .adapter(names[1])
                .orElseThrow();
    }

    String lanOf(String ref) {
        String[] names = ref.split(":");
        return scenario()
                .network()
                .lanOf(new AdapterRef(names[0], names[1]))
                .map(lan -> lan.name())
                .orElse("");
    }

    List<String> addresses(String ref) {
        return adapter(ref).addresses().stream().map(Object::toString).toList();
    }

    static Part host(String name) {
        return new Part.OfHost(name);
    }

    static Part adapterPart(String ref) {
        String[] names = ref.split(":");
        return new Part.OfAdapter(new AdapterRef(names[0], names[1]));
    }

    void pick(Part part) {
        onScreen(() -> session.selection().pick(part));
    }

    /** Gives the keyboard to the line with this key. */
    void go(String key) {
        onScreen(() -> list.go(entry -> entry.key().equals(key)));
    }

    /** What the line with the keyboard is. */
    String here() {
        return onScreen(
                () -> list.here().map(TreeItem::getValue).map(Entry::key).orElse(""));
    }

    String cell(String key, Facet facet) {
        return onScreen(() -> list.lines().stream()
                .map(TreeItem::getValue)
                .filter(entry -> entry.key().equals(key))
                .map(entry -> entry.text(facet))
                .findFirst()
                .orElse("no line"));
    }

    boolean isThere(String key) {
        return !cell(key, Facet.NAME).equals("no line");
    }

    String told() {
        return find("#network-tell", Label.class).getText();
    }

    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
        }
    }

    /** Opens a cell of the line with the keyboard and types it over. */
    void typeOver(Facet facet, String text) {
        onScreen(() -> list.facetProperty().set(facet));
        type(KeyCode.ENTER);
        replace(text);
    }

    /** Types over what stands in the open field. */
    void replace(String text) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        type(KeyCode.DELETE);
        robot.write(text).type(KeyCode.ENTER);
        onScreen(() -> {});
    }

    void undo() {
        onScreen(session.document()::undo);
    }
}
