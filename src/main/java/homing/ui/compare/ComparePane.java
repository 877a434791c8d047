package homing.ui.compare;

import homing.compare.Aspect;
import homing.compare.Because;
import homing.compare.Comparison;
import homing.compare.Contender;
import homing.systems.StackName;
import homing.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A comparison as a table: a line for each stack, differences marked, and below each line the rule that made them. */
final class ComparePane extends GridPane {
    private static final Words WORDS = Words.english();

    private final Consumer<Contender> open;

    /** @param open shows the run of a line that is picked */
    ComparePane(Comparison comparison, Consumer<Contender> open) {
        this.open = open;
        getStyleClass().add("comparison");
        addRow(0, headings());
        int row = 1;
        for (Contender each : comparison.contenders()) {
            addRow(row++, cells(each));
            add(because(each), 0, row++, Aspect.values().length + 2, 1);
        }
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

    private Node[] cells(Contender each) {
        List<Node> all = new ArrayList<>();
        all.add(cell(name(each), "stack"));
        for (Aspect aspect : Aspect.values()) {
            boolean differs = each.differs().contains(aspect);
            String value = value(each, aspect);
            all.add(cell(differs ? WORDS.say("ui.compare.differs", value) : value, differs ? "differs" : "same"));
        }
        all.add(button(each));
        return all.toArray(Node[]::new);
    }

    private static String name(Contender each) {
        String name = WORDS.say(StackName.of(each.stack()));
        return each.own() ? WORDS.say("ui.compare.drawn", name) : name;
    }

    private static String value(Contender each, Aspect aspect) {
        String value = aspect.in(each.timeline()).orElseGet(() -> WORDS.say("ui.compare.never"));
        boolean foreign = aspect == Aspect.SOURCE && each.timeline().result().foreign();
        return foreign ? WORDS.say("ui.compare.foreign", value) : value;
    }

    private Button button(Contender each) {
        Button button = new Button(WORDS.say("ui.compare.show"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("compare-show-" + each.stack().toString().replace('/', '-'));
        String values = Arrays.stream(Aspect.values())
                .map(aspect -> value(each, aspect))
                .collect(Collectors.joining(", "));
        button.setAccessibleText(WORDS.say("ui.compare.show.spoken", name(each), values));
        button.setOnAction(pressed -> open.accept(each));
        return button;
    }

    /** The rule of the first difference, in words and with its source. */
    private static Node because(Contender each) {
        VBox lines = new VBox();
        lines.getStyleClass().add("because");
        each.because().ifPresentOrElse(because -> tell(lines, because), () -> tellNothing(lines, each));
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
