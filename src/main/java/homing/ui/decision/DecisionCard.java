package homing.ui.decision;

import homing.text.Words;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import homing.ui.session.Place;
import homing.ui.session.Session;
import homing.ui.table.SheetView;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The decision card of the current step: its question in a line, the candidates with what removed each, the result in a
 * sentence, and the rule with its source. In a step without a choice it is empty and takes no room.
 */
public final class DecisionCard extends VBox {
    private static final Words WORDS = Words.english();

    private final Label kicker = new Label();
    private final Label question = new Label();
    private final SheetView candidates;
    private final Sentence result = new Sentence("card-result");
    private final RuleView rule;
    private final WhatIf whatIf;
    private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper(this, "choosing");
    private Timeline told;
    private CardPages pages;

    public DecisionCard(Session session) {
        getStyleClass().add("decision-card");
        kicker.getStyleClass().add("card-kicker");
        question.getStyleClass().add("card-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        question.setId("decision-question");
        result.setId("decision-result");
        candidates = SheetView.withReasonsBeside(session.selection().pointedProperty()::set);
        rule = new RuleView(step -> session.playback().jump(step));
        whatIf = new WhatIf(session);
        getChildren().addAll(kicker, question, candidates, result, rule, whatIf);
        setAccessibleRole(AccessibleRole.PARENT);
        visibleProperty().bind(choosing);
        managedProperty().bind(choosing);
        session.playback().placeProperty().addListener((property, before, place) -> show(place));
        session.selection().pointedProperty().addListener((property, before, subject) -> candidates.point(subject));
        show(session.playback().placeProperty().get());
    }

    private void show(Place place) {
        Optional<CardPage> page = Optional.ofNullable(place).flatMap(this::page);
        choosing.set(page.isPresent());
        page.ifPresent(shown -> {
            show(shown);
            whatIf.show(place);
        });
    }

    private Optional<CardPage> page(Place place) {
        if (!isTold(place.timeline())) {
            told = place.timeline();
            pages = new CardPages(told);
        }
        return place.moment().map(Moment::step).flatMap(pages::of);
    }

    private boolean isTold(Object timeline) {
        return timeline == told;
    }

    private void show(CardPage page) {
        kicker.setText(page.kicker());
        question.setText(WORDS.say(page.question()));
        setAccessibleText(question.getText());
        candidates.show(page.candidates());
        boolean any = !page.candidates().lines().isEmpty();
        candidates.setVisible(any);
        candidates.setManaged(any);
        result.show(page.result());
        rule.show(page);
    }

    /** Whether the current step chooses something, so that there is a card to show. */
    public ReadOnlyBooleanProperty choosingProperty() {
        return choosing.getReadOnlyProperty();
    }
}
