package homing.ui.open;

import homing.problem.BadInput;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** A reader that begins with one source before it is asked for it, while the toolkit is still starting. */
public final class EarlyReader implements SourceReader {
    private final SourceReader reader;
    private final Path early;
    private final FutureTask<Opened> reading;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** Begins to read at once, in the background. */
    public EarlyReader(SourceReader reader, Path early, Executor background) {
        this.reader = reader;
        this.early = early;
        this.reading = new FutureTask<>(() -> reader.read(early));
        background.execute(reading);
    }

    /** Hands out what was read early once; a file that is opened again may have changed. */
    @Override
    public Opened read(Path source) throws BadInput {
        return source.equals(early) && !taken.getAndSet(true) ? await() : reader.read(source);
    }

    private Opened await() throws BadInput {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof BadInput bad) {
                throw bad;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
