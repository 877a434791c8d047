package homing.ui.finding;

import homing.diagnose.Finding;
import homing.timeline.Timeline;
import homing.ui.session.Session;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is wrong so far: comes up with the step that shows it, and takes no room before. */
public final class FindingsPane extends ScrollPane {
    private final Session session;
    private final Consumer<String> copy;
    private final VBox cards = new VBox();
    /** Of the current run; null until they are asked for. */
    private FindingsAt findings;

    private List<Finding> shown = List.of();

    /** @param copy puts a text on the clipboard */
    public FindingsPane(Session session, Consumer<String> copy) {
        this.session = session;
        this.copy = copy;
        setId("findings");
        getStyleClass().add("findings");
        cards.getStyleClass().add("finding-cards");
        setContent(cards);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        session.run().timelineProperty().addListener((property, before, after) -> forget());
        session.playback().placeProperty().addListener((property, before, after) -> show());
        show();
    }

    private void forget() {
        findings = null;
        show();
    }

    /** Nothing is wrong before the first step, so nothing is searched for. */
    private List<Finding> known() {
        Timeline timeline = session.run().timelineProperty().get();
        int step = session.playback().step();
        if (timeline == null || step == 0) {
            return List.of();
        }
        if (findings == null) {
            findings = FindingsAt.of(timeline);
        }
        return findings.at(step);
    }

    private void show() {
        List<Finding> known = known();
        if (!known.equals(shown)) {
            shown = known;
            cards.getChildren()
                    .setAll(known.stream()
                            .map(each -> new FindingCard(each, session.playback()::jump, copy))
                            .toList());
            setVvalue(0);
        }
        setVisible(!known.isEmpty());
        setManaged(!known.isEmpty());
    }
}
