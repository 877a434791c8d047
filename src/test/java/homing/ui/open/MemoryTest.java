package homing.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.preferences.PreferencesFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @TempDir
    Path temp;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private PreferencesFile file;
    private Memory memory;

    @BeforeEach
    void open() {
        file = new PreferencesFile(temp.resolve("window.properties"));
        memory = Memory.of(file, waiting::add);
    }

    @Test
    void theLatestChangeIsKeptInWhicheverOrderTheFileIsWritten() {
        memory.remember(known -> known.withTextScale(1.25));
        memory.remember(known -> known.withTextScale(1.5));
        waiting.removeLast().run();
        waiting.removeLast().run();
        assertThat(file.read().textScale()).isEqualTo(1.5);
    }

    @Test
    void whatChangesNothingIsNotWritten() {
        memory.remember(known -> known.withDark(false));
        assertThat(waiting).isEmpty();
    }
}
