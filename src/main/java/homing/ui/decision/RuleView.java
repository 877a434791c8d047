package homing.ui.decision;

import homing.decision.Citation;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** By which rule a choice was made, where the rule is written and how sure that is, and which step led to it. */
final class RuleView extends VBox {
    private static final Words WORDS = Words.english();

    private final TextFlow rule = new TextFlow();
    private final TextFlow sources = new TextFlow();
    private final Hyperlink before = new Hyperlink();
    private final VBox led = new VBox(new TextFlow(text(WORDS.say("ui.decision.before"), "heading")), before);
    private int step;

    RuleView(IntConsumer jump) {
        getStyleClass().add("card-rule");
        before.setWrapText(true);
        before.setId("decision-before");
        before.setOnAction(clicked -> {
            before.setVisited(false);
            jump.accept(step);
        });
        getChildren().addAll(rule, sources, led);
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    void show(CardPage page) {
        rule.getChildren()
                .setAll(text(WORDS.say("ui.decision.rule") + "  ", "heading"), text(WORDS.say(page.rule()), "words"));
        List<Node> cited = new ArrayList<>();
        cited.add(text(WORDS.say("ui.decision.source") + "  ", "heading"));
        page.sources().forEach(source -> add(cited, source));
        sources.getChildren().setAll(cited);
        show(page.led());
    }

    private static void add(List<Node> cited, Citation citation) {
        if (cited.size() > 1) {
            cited.add(text("  ·  ", "words"));
        }
        cited.add(text((citation.source() + " " + citation.place()).strip() + " ", "words"));
        String evidence = citation.evidence().name().toLowerCase(Locale.ROOT);
        Label mark = new Label(WORDS.say("ui.decision.evidence." + evidence));
        mark.getStyleClass().addAll("evidence", evidence);
        cited.add(mark);
    }

    private void show(CardPage.Led page) {
        led.setVisible(page != null);
        led.setManaged(page != null);
        if (page != null) {
            step = page.step();
            before.setText(WORDS.say("ui.decision.before.step", page.step(), page.headline()));
        }
    }
}
