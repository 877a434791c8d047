package homing.ui;

import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.io.shipped.Shelf;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.sim.Simulation;
import homing.text.Message;
import homing.ui.file.FileQuestions;
import homing.ui.file.Outside;
import homing.ui.look.Look;
import homing.ui.look.Theme;
import homing.ui.open.Memory;
import homing.ui.open.Opened;
import homing.ui.save.Drafts;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import homing.ui.start.Exhibit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Pictures of the window for looking at it: {@code Screenshots DIRECTORY WIDTHxHEIGHT [FILE…]} draws the start page and each
 * file at its start, in the middle and at its end, light and dark.
 */
public final class Screenshots {
    private final Path directory;
    private final int width;
    private final int height;
    private final Queue<Runnable> shots = new ArrayDeque<>();
    private final Look look = new Look();
    private MainWindow window;
    private Session session;
    private Stage stage;

    private Screenshots(Path directory, int width, int height) {
        this.directory = directory;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] args) {
        String[] size = args[1].split("x", 2);
        Screenshots all = new Screenshots(Path.of(args[0]), Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        Platform.startup(() -> all.start(List.of(args).subList(2, args.length)));
    }

    private void start(List<String> files) {
        stage = new Stage(StageStyle.UNDECORATED);
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, Runnable::run, Runnable::run);
        session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        session.playback().setAnimated(false);
        Memory memory = new Memory(
                new PreferencesFile(directory.resolve("none")),
                Preferences.NONE
                        .withOpened(Path.of("/home/anna/lab-3-two-providers.yaml"))
                        .withOpened(Path.of("/home/anna/vpn-server-snapshot")),
                task -> {});
        RecoveryFolder recovery = new RecoveryFolder(directory.resolve("recovery"));
        Outside outside = new Outside(
                source -> null,
                () -> Shelf.names().stream().map(Shelf::read).map(each -> Exhibit.of(each, Simulation::run)),
                new FileQuestions(stage),
                memory,
                Runnable::run,
                Drafts.of(document, recovery),
                recovery);
        window = new MainWindow(stage, session, look, outside);
        stage.setWidth(width);
        stage.setHeight(height);
        for (Theme theme : Theme.values()) {
            shots.add(() -> look.themeProperty().set(theme));
            shots.add(window::showStartPage);
            shots.add(() -> save("start", theme));
            shots.add(window.parts().keys()::show);
            shots.add(() -> save("keys", theme));
            shots.add(() -> window.parts().opening().refused(Path.of("kb175396-bound.yaml"), problems()));
            shots.add(() -> save("problems", theme));
            files.forEach(file -> plan(Path.of(file), theme));
        }
        look.textScaleProperty().set(Double.parseDouble(System.getProperty("scale", "1")));
        stage.show();
        next();
    }

    private static BadInput problems() {
        return new BadInput(List.of(
                new Problem(new Place("kb175396-bound.yaml", 12, 7), Message.of("ui.warnings")),
                new Problem(new Place("kb175396-bound.yaml", 31, 15), Message.of("ui.start.subtitle")),
                new Problem(new Place("kb175396-bound.yaml", 44, 3), Message.of("ui.start.heading"))));
    }

    private void plan(Path file, Theme theme) {
        try {
            plan(String.valueOf(file.getFileName()), new Sources().read(file), theme);
        } catch (BadInput bad) {
            throw new IllegalArgumentException(bad);
        }
    }

    private void plan(String name, Opened opened, Theme theme) {
        shots.add(() -> window.parts().opening().opened(opened));
        for (double share : new double[] {0, 0.4, 1}) {
            shots.add(() ->
                    session.playback().jump((int) Math.round(session.playback().length() * share)));
            shots.add(() -> save(name + "-" + Math.round(share * 10), theme));
        }
    }

    /** Runs one after the other, with time for a layout and an image between them. */
    private void next() {
        PauseTransition pause = new PauseTransition(Duration.millis(150));
        pause.setOnFinished(over -> {
            if (shots.isEmpty()) {
                stage.close();
            } else {
                shots.remove().run();
                next();
            }
        });
        pause.play();
    }

    private void save(String name, Theme theme) {
        WritableImage image = stage.getScene().snapshot(null);
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] pixels = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        BufferedImage picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, w, h, pixels, 0, w);
        File file = directory
                .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width + ".png")
                .toFile();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
