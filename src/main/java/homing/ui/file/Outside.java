package homing.ui.file;

import homing.io.recovery.RecoveryFolder;
import homing.ui.open.Memory;
import homing.ui.open.SourceReader;
import homing.ui.save.Autosave;
import homing.ui.start.Exhibit;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a window needs from outside.
 *
 * @param reader reads what a person opens
 * @param shipped reads the scenarios of the start page
 * @param questions asks the person for files
 * @param memory what is remembered from the last time
 * @param background where reading is done
 * @param autosave writes down what has not been saved
 * @param recovery where that is written, by this window and others
 */
public record Outside(
        SourceReader reader,
        Supplier<Stream<Exhibit>> shipped,
        Questions questions,
        Memory memory,
        Executor background,
        Autosave autosave,
        RecoveryFolder recovery) {}
