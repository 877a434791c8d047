package homing.ui;

import com.sun.javafx.perf.PerformanceTracker;
import homing.diagram.Campus;
import homing.diagram.Item;
import homing.io.preferences.Preferences;
import homing.io.preferences.PreferencesFile;
import homing.io.recovery.RecoveryFolder;
import homing.sim.Simulation;
import homing.ui.canvas.skin.ItemSkin;
import homing.ui.look.Look;
import homing.ui.open.Memory;
import homing.ui.save.Drafts;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Playback;
import homing.ui.session.Selection;
import homing.ui.session.Session;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/**
 * How quickly large drawings are opened, moved and changed: {@code DrawingSpeed [HOSTS ...]}, in a real window. A frame counts when
 * the toolkit has painted it, which its own tracker tells; each is asked for by the wheel or the mouse, once before each frame. Beside
 * them stands what a bare window with 200 named boxes does on the same machine at the same time.
 */
public final class DrawingSpeed {
    private static final double SECOND = 1e9;
    private static final double SECONDS = 2.5;
    private static final int EVENTS = 100;

    private final Executor background = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Stage stage = new Stage();
    private final Session session;
    private final MainWindow window;

    private DrawingSpeed() {
        Document document = new Document();
        CurrentRun run = new CurrentRun(document, Simulation::run, background, Platform::runLater);
        session = new Session(document, run, new Playback(run.timelineProperty()), new Selection());
        session.playback().setAnimated(false);
        Memory memory = new Memory(new PreferencesFile(Path.of("none")), Preferences.NONE, task -> {});
        RecoveryFolder drafts = new RecoveryFolder(Path.of("target", "recovery"));
        Outside outside = new Outside(
                new Sources(),
                Stream::empty,
                new FileQuestions(stage),
                memory,
                background,
                Drafts.of(document, drafts),
                drafts);
        window = new MainWindow(stage, session, new Look(), outside);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1400);
        stage.setHeight(880);
        window.showStartPage();
        stage.show();
    }

    /** Measures, prints, and ends. */
    public static void main(String[] args) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        bare();
        for (String hosts : args.length == 0 ? new String[] {"200", "1000"} : args) {
            of(Integer.parseInt(hosts));
        }
        Platform.exit();
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

    private static void bare() {
        Stage stage = onScreen(DrawingSpeed::bareStage);
        Group boxes = (Group) ((Group) stage.getScene().getRoot()).getChildren().get(0);
        IntConsumer pan = frame -> boxes.setTranslateX(-300 + 300 * Math.sin(frame / 20.0));
        System.out.printf(Locale.ROOT, "bare window, 200 named boxes: panning %s%n", frames(stage.getScene(), pan));
        onScreen(() -> {
            stage.hide();
            return null;
        });
    }

    private static Stage bareStage() {
        Group boxes = new Group();
        for (int i = 0; i < 200; i++) {
            Rectangle box = new Rectangle(i % 20 * 100, i / 20 * 80, 80, 50);
            box.setStyle("-fx-fill: white; -fx-stroke: black; -fx-arc-width: 14; -fx-arc-height: 14");
            boxes.getChildren().addAll(box, new Text(i % 20 * 100 + 8, i / 20 * 80 + 20, "host " + i));
        }
        Stage stage = new Stage();
        stage.setScene(new Scene(new Group(boxes), 1400, 880));
        stage.show();
        return stage;
    }

    /** Frames a second that were painted while something was changed before each of them. */
    private static String frames(Scene scene, IntConsumer change) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        Platform.runLater(() -> new Counter(scene, change, answer).start());
        return answer.join();
    }

    /** Changes the scene before each frame and counts the frames that the toolkit has painted; the first second does not count. */
    private static final class Counter extends AnimationTimer {
        private final PerformanceTracker tracker;
        private final IntConsumer change;
        private final CompletableFuture<String> answer;
        private final java.util.concurrent.atomic.AtomicInteger painted =
                new java.util.concurrent.atomic.AtomicInteger();
        private Used used = Used.ofNow();
        private long begin;
        private int first = -1;
        private int pulses;

        Counter(Scene scene, IntConsumer change, CompletableFuture<String> answer) {
            this.tracker = PerformanceTracker.getSceneTracker(scene);
            this.change = change;
            this.answer = answer;
            tracker.setOnRenderedFrameTask(painted::incrementAndGet);
        }

        @Override
        public void handle(long now) {
            if (pulses == 0) {
                begin = now;
            }
            if (first < 0 && now - begin > SECOND) {
                begin = now;
                first = painted.get();
                used = Used.ofNow();
            }
            double past = (now - begin) / SECOND;
            if (first >= 0 && past >= SECONDS) {
                stop();
                tracker.setOnRenderedFrameTask(null);
                int count = painted.get() - first;
                answer.complete(String.format(Locale.ROOT, "%.0f frames/s, each %s", count / past, used.until(count)));
                return;
            }
            change.accept(pulses++);
        }
    }

    /** Processor time of the two threads that make a frame, in nanoseconds. */
    private record Used(long screen, long painter) {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        static Used ofNow() {
            return new Used(of("JavaFX Application Thread"), of("QuantumRenderer"));
        }

        private static long of(String name) {
            for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
                if (thread != null && thread.getThreadName().startsWith(name)) {
                    return THREADS.getThreadCpuTime(thread.getThreadId());
                }
            }
            return 0;
        }

        String until(int frames) {
            Used later = ofNow();
            double count = Math.max(1, frames) * 1e6;
            return String.format(
                    Locale.ROOT,
                    "%.1f ms of the JavaFX thread and %.1f ms of the painter",
                    (later.screen - screen) / count,
                    (later.painter - painter) / count);
        }
    }

    private static void of(int hosts) throws IOException {
        Path file = Files.createTempFile("campus", ".yaml");
        Files.writeString(file, Campus.file(hosts));
        DrawingSpeed speed = onScreen(DrawingSpeed::new);
        speed.settle();
        System.out.printf(Locale.ROOT, "%d hosts: %s%n", hosts, speed.opening(file));
        Scene scene = speed.stage.getScene();
        System.out.printf(Locale.ROOT, "  panning at first %s%n", frames(scene, speed::pan));
        System.out.printf(Locale.ROOT, "  zooming %s%n", frames(scene, speed::zoom));
        onScreen(() -> {
            speed.window.canvas().zoom().fit();
            return null;
        });
        System.out.printf(Locale.ROOT, "  panning, all in view %s%n", frames(scene, speed::pan));
        System.out.printf(Locale.ROOT, "  zooming, all in view %s%n", frames(scene, speed::zoom));
        System.out.printf("  dragging a host: %s%n", onScreen(() -> speed.dragging(hostToDrag())));
        System.out.printf("  dragging a router: %s%n", onScreen(() -> speed.dragging("host:r1")));
        onScreen(() -> {
            speed.stage.hide();
            return null;
        });
        Files.delete(file);
    }

    private static String hostToDrag() {
        return "host:pc-0-0-0";
    }

    private void settle() {
        frames(stage.getScene(), frame -> {});
    }

    /** Milliseconds from the asking until the drawing is painted, and until the run is. */
    private String opening(Path file) {
        PerformanceTracker tracker = PerformanceTracker.getSceneTracker(stage.getScene());
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        CompletableFuture<Long> played = new CompletableFuture<>();
        AtomicBoolean isDrawn = new AtomicBoolean();
        AtomicBoolean isPlayed = new AtomicBoolean();
        Used used = Used.ofNow();
        long begin = onScreen(() -> {
            tracker.setOnRenderedFrameTask(() -> {
                if (isDrawn.get()) {
                    drawn.complete(System.nanoTime());
                }
                if (isPlayed.get()) {
                    played.complete(System.nanoTime());
                }
            });
            stage.getScene().addPostLayoutPulseListener(() -> {
                isDrawn.set(!window.canvas().view().skins().isEmpty());
                isPlayed.set(isDrawn.get() && session.playback().placeProperty().get() != null);
            });
            long asked = System.nanoTime();
            window.open(file);
            return asked;
        });
        String told = String.format(
                Locale.ROOT,
                "opened, drawn after %.0f ms, with its run after %.0f ms; %s",
                (drawn.join() - begin) / 1e6,
                (played.join() - begin) / 1e6,
                used.until(1));
        tracker.setOnRenderedFrameTask(null);
        return told;
    }

    private void pan(int frame) {
        double far = 40 * Math.cos(frame / 15.0);
        scroll(far, far / 2, false);
    }

    private void zoom(int frame) {
        scroll(0, 120 * Math.cos(frame / 15.0), true);
    }

    private void scroll(double dx, double dy, boolean zooms) {
        Node canvas = window.canvas();
        Point2D middle = new Point2D(500, 300);
        Point2D scene = canvas.localToScene(middle);
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        zooms,
                        false,
                        false,
                        true,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(canvas, scene.getX(), scene.getY())));
    }

    /** Milliseconds of processor time that the JavaFX thread takes for a mouse event, until everything is laid out and ready to be painted. */
    private String dragging(String id) {
        ItemSkin skin = window.canvas().view().skin(id).orElseThrow();
        Item item = skin.item();
        Point2D from = window.canvas()
                .view()
                .localToScene(item.bounds().x() + 3, item.bounds().y() + 3);
        mouse(skin, MouseEvent.MOUSE_PRESSED, from.getX(), from.getY());
        double[] times = new double[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            long begin = Used.THREADS.getCurrentThreadCpuTime();
            mouse(skin, MouseEvent.MOUSE_DRAGGED, from.getX() + 10 + i, from.getY() + 5 + i / 2.0);
            lay();
            times[i] = (Used.THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        mouse(skin, MouseEvent.MOUSE_RELEASED, from.getX(), from.getY());
        lay();
        Arrays.sort(times);
        return String.format(
                Locale.ROOT,
                "median %.2f, 99 %% under %.2f, most %.2f ms an event",
                times[EVENTS / 2],
                times[EVENTS * 99 / 100],
                times[EVENTS - 1]);
    }

    private void lay() {
        Parent root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double x, double y) {
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(on, x, y)));
    }
}
