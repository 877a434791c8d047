package homing.ui.speed;

import homing.diagram.geometry.Box;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.canvas.skin.ItemSkin;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;

/**
 * Drags something around, an event for each frame, each so far that it stands elsewhere on the grid. Measured is all the processor time
 * of the JavaFX thread from one event to the next: for the event, for styles and layout, and for handing the frame to the painter.
 */
public final class Drags extends AnimationTimer {
    /** Some events to begin with do not count: the code that they need has not been compiled yet. */
    public static final int WARM = 60;

    public static final int EVENTS = 400;

    private static final double RADIUS = 120;
    private static final double STEP = 0.11;

    private final ItemSkin skin;
    private final Point2D from;
    private final CompletableFuture<Figures> answer;
    private final double[] times = new double[WARM + EVENTS];
    private int done;
    private long begin;

    private Drags(NetworkCanvas canvas, String id, CompletableFuture<Figures> answer) {
        this.answer = answer;
        skin = canvas.view().skin(id).orElseThrow();
        Box box = skin.item().bounds();
        from = canvas.view().localToScene(box.x() + 3, box.y() + 3);
        Pointer.mouse(skin, MouseEvent.MOUSE_PRESSED, from);
    }

    /**
     * The times of a drag; not to be asked on the JavaFX thread.
     *
     * @param id of the item that is dragged
     */
    public static Figures of(NetworkCanvas canvas, String id) {
        CompletableFuture<Figures> answer = new CompletableFuture<>();
        Platform.runLater(() -> new Drags(canvas, id, answer).start());
        return answer.join();
    }

    @Override
    public void handle(long now) {
        long used = ThreadTime.own();
        if (done > 0) {
            times[done - 1] = (used - begin) / 1e6;
        }
        begin = used;
        if (done < times.length) {
            double turn = STEP * done++;
            Point2D at = from.add(RADIUS * Math.sin(turn), RADIUS * (1 - Math.cos(turn)));
            Pointer.mouse(skin, MouseEvent.MOUSE_DRAGGED, at);
        } else {
            stop();
            Pointer.mouse(skin, MouseEvent.MOUSE_RELEASED, from);
            answer.complete(Figures.of(Arrays.copyOfRange(times, WARM, times.length)));
        }
    }
}
