package homing.ui.compare;

import homing.compare.Aspect;
import homing.compare.Because;
import homing.compare.ComparedCall;
import homing.compare.Comparison;
import homing.compare.Contender;
import homing.systems.StackName;
import homing.text.Words;
import homing.timeline.Made;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A comparison as a table: for each call a line for each stack, differences marked, and below each line the rule that made them. */
final class ComparePane extends GridPane {
    private static final Words WORDS = Words.english();

    private static final int COLUMNS = Aspect.values().length + 2;

    private final Consumer<Pick> open;

    /** @param open shows the run of a line that is picked, from its call on */
    ComparePane(Comparison comparison, Consumer<Pick> open) {
        this.open = open;
        getStyleClass().add("comparison");
        addRow(0, headings());
        List<Made> calls = comparison.calls();
        for (int place = 0; place < calls.size(); place++) {
            if (calls.size() > 1) {
                add(title(calls.get(place), place), 0, getRowCount(), COLUMNS, 1);
            }
            for (Contender each : comparison.contenders()) {
                addLine(each, place);
            }
        }
    }

    private void addLine(Contender each, int place) {
        int row = getRowCount();
        addRow(row, cells(each, place));
        add(because(each, place), 0, row + 1, COLUMNS, 1);
    }

    private static Node title(Made made, int place) {
        String call = WORDS.say(
                "ui.compare.call", place + 1, made.call().host(), made.call().to());
        return label(made.title().isEmpty() ? call : WORDS.say("ui.compare.call.titled", call, made.title()), "call");
    }

    private static Node[] headings() {
        List<Node> all = new ArrayList<>();
        all.add(cell(WORDS.say("ui.compare.stack"), "heading"));
        for (Aspect aspect : Aspect.values()) {
            String name = aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.add(cell(WORDS.say("ui.compare." + name), "heading"));
        }
        return all.toArray(Node[]::new);
    }

    private Node[] cells(Contender each, int place) {
        List<Node> all = new ArrayList<>();
        all.add(cell(name(each), "stack"));
        for (Aspect aspect : Aspect.values()) {
            boolean differs = each.call(place)
                    .filter(call -> call.differs().contains(aspect))
                    .isPresent();
            String value = value(each, place, aspect);
            all.add(cell(differs ? WORDS.say("ui.compare.differs", value) : value, differs ? "differs" : "same"));
        }
        all.add(button(each, place));
        return all.toArray(Node[]::new);
    }

    private static String name(Contender each) {
        String name = WORDS.say(StackName.of(each.stack()));
        return each.own() ? WORDS.say("ui.compare.drawn", name) : name;
    }

    private static String value(Contender each, int place, Aspect aspect) {
        return each.call(place).flatMap(call -> value(call, aspect)).orElseGet(() -> WORDS.say("ui.compare.never"));
    }

    private static Optional<String> value(ComparedCall call, Aspect aspect) {
        boolean foreign = aspect == Aspect.SOURCE && call.made().result().foreign();
        return aspect.in(call.made()).map(value -> foreign ? WORDS.say("ui.compare.foreign", value) : value);
    }

    private Button button(Contender each, int place) {
        Button button = new Button(WORDS.say("ui.compare.show"));
        button.setMinWidth(USE_PREF_SIZE);
        String ordinal = place == 0 ? "" : "-" + (place + 1);
        button.setId("compare-show-" + each.stack().toString().replace('/', '-') + ordinal);
        String values = Arrays.stream(Aspect.values())
                .map(aspect -> value(each, place, aspect))
                .collect(Collectors.joining(", "));
        button.setAccessibleText(WORDS.say("ui.compare.show.spoken", name(each), values));
        button.setOnAction(pressed -> open.accept(new Pick(each, place)));
        return button;
    }

    /** The rule of the first difference, in words and with its source. */
    private static Node because(Contender each, int place) {
        VBox lines = new VBox();
        lines.getStyleClass().add("because");
        each.because(place).ifPresentOrElse(because -> tell(lines, because), () -> tellNothing(lines, each));
        return lines;
    }

    private static void tell(VBox lines, Because because) {
        lines.getChildren().add(label(WORDS.say(because.headline()), "gist"));
        because.reason().ifPresent(why -> lines.getChildren().add(label(WORDS.say("compare.instead", why), "why")));
        String sources = because.sources().stream().map(WORDS::say).collect(Collectors.joining(" · "));
        lines.getChildren().addAll(label(WORDS.say(because.ruleSentence()), "words"), label(sources, "cited"));
    }

    private static void tellNothing(VBox lines, Contender each) {
        if (!each.own()) {
            lines.getChildren().add(label(WORDS.say("ui.compare.same"), "cited"));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinSize(0, USE_PREF_SIZE);
        return label;
    }

    /** A value that stands on one line. */
    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
