package homing.ui.open;

import homing.problem.BadInput;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Reads files in the background. What was asked for last is shown; what is open stays until something better has been read. */
public final class Opener {
    private final SourceReader reader;
    private final Executor background;
    private final Executor screen;
    private final Result result;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int asked;

    /** What becomes of a reading, told on the JavaFX thread. */
    public interface Result {
        void opened(Opened opened);

        void refused(Path source, BadInput reason);
    }

    /**
     * @param background where files are read
     * @param screen the JavaFX thread, on which all other methods are called
     */
    public Opener(SourceReader reader, Executor background, Executor screen, Result result) {
        this.reader = reader;
        this.background = background;
        this.screen = screen;
        this.result = result;
    }

    public void open(Path source) {
        int number = ++asked;
        busy.set(true);
        background.execute(() -> read(number, source));
    }

    private void read(int number, Path source) {
        try {
            Opened opened = reader.read(source);
            hand(number, to -> to.opened(opened));
        } catch (BadInput reason) {
            hand(number, to -> to.refused(source, reason));
        } catch (RuntimeException mistake) {
            hand(number, to -> {
                throw mistake;
            });
        }
    }

    private void hand(int number, Consumer<Result> answer) {
        screen.execute(() -> {
            if (number == asked) {
                busy.set(false);
                answer.accept(result);
            }
        });
    }

    /** Whether a file is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
