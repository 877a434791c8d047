package homing.ui;

import homing.diagram.Campus;
import homing.ui.speed.BareWindow;
import homing.ui.speed.Drags;
import homing.ui.speed.Figures;
import homing.ui.speed.PaintedFrames;
import homing.ui.speed.View;
import homing.ui.speed.Yardstick;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * How quickly large drawings are opened, moved and changed: {@code DrawingSpeed [HOSTS ...]}, in a real window. A frame counts when
 * the toolkit has painted it, which its own tracker tells; each is asked for by the wheel or the mouse, once before each frame. Beside
 * them stands what a bare window with 200 named boxes does on the same machine at the same time, and a yardstick.
 */
public final class DrawingSpeed {
    private static final String HOST = "host:pc-0-0-0";
    private static final String ROUTER = "host:r1";

    private final int hosts;
    private final MeasuredWindow window;

    private DrawingSpeed(int hosts, Executor background) {
        this.hosts = hosts;
        window = onScreen(() -> new MeasuredWindow(background, Platform::runLater, Stream::empty));
    }

    /** Measures, prints, and ends. */
    public static void main(String[] args) throws Exception {
        Executor background = Executors.newCachedThreadPool();
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        BareWindow bare = onScreen(BareWindow::new);
        say("bare window, 200 named boxes: panning %s", bare.panning());
        onScreen(bare::close);
        say("drags: %d events each, after %d that do not count", Drags.EVENTS, Drags.WARM);
        for (String hosts : args.length == 0 ? new String[] {"200", "1000"} : args) {
            new DrawingSpeed(Integer.parseInt(hosts), background).measure();
        }
        System.exit(0);
    }

    private static void say(String line, Object... arguments) {
        System.out.printf(Locale.ROOT, line + "%n", arguments);
    }

    private static <T> T onScreen(Callable<T> asked) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(asked.call());
            } catch (Exception mistake) {
                answer.completeExceptionally(mistake);
            }
        });
        return answer.join();
    }

    private static void onScreen(Runnable task) {
        onScreen(() -> {
            task.run();
            return true;
        });
    }

    private void measure() throws IOException {
        say("%d hosts", hosts);
        say("  first file of a process: %s", FirstOpening.of(hosts));
        onScreen(window::showStartPage);
        PaintedFrames.of(window.scene(), frame -> {});
        Path file = Files.createTempFile("campus", ".yaml");
        Files.writeString(file, Campus.file(hosts));
        say("  opened: %s", OpeningSpeed.of(window, file));
        drag(HOST);
        look("");
        fit();
        drag(HOST);
        drag(ROUTER);
        look(", all in view");
        onScreen(window.stage()::close);
        Files.delete(file);
    }

    private void fit() {
        onScreen(window.canvas().zoom()::fit);
        PaintedFrames.of(window.scene(), frame -> {});
    }

    private void look(String which) {
        View view = new View(window.canvas());
        say("  panning%s: %s", which, view.panning());
        say("  zooming%s: %s", which, view.zooming());
    }

    private void drag(String id) {
        Yardstick before = onScreen(Yardstick::ofNow);
        Figures figures = Drags.of(window.canvas(), id);
        double zoom = 100 * window.canvas().zoom().factorProperty().get();
        String beside = before.beside(figures.median());
        say("  dragging %s at %.0f %%: %s an event; median %s", id, zoom, figures, beside);
    }
}
