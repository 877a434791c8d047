package homing.ui;

import homing.text.Words;
import homing.ui.dialog.Notice;
import homing.ui.look.Look;
import homing.ui.session.Place;
import homing.ui.session.Session;
import javafx.application.Platform;

/** Asks where a picture of the step shall go, and writes it there in the background. */
final class Exporting {
    private static final Words WORDS = Words.english();

    private final Session session;
    private final Look look;
    private final Outside outside;
    private final Notice notice;

    Exporting(Session session, Look look, Outside outside, Notice notice) {
        this.session = session;
        this.look = look;
        this.outside = outside;
        this.notice = notice;
    }

    void exportPicture() {
        Place place = session.playback().placeProperty().get();
        PictureExport export = new PictureExport(
                session.document().scenario(), place, look.themeProperty().get().palette());
        outside.questions()
                .pictureToWrite(pictureName(place))
                .ifPresent(file -> outside.background().execute(() -> {
                    String outcome = WORDS.say(export.write(file));
                    Platform.runLater(() -> notice.say(outcome));
                }));
    }

    private String pictureName(Place place) {
        String name =
                ScenarioName.without(session.document().originProperty().get().name());
        return WORDS.say("ui.export.name", name, place == null ? 0 : place.step());
    }
}
