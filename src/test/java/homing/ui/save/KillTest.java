package homing.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that edit and save are killed at any moment; {@code -Dkills=50} kills more of them. */
class KillTest {
    @TempDir
    Path temp;

    @Test
    void noFileIsLostOrHalfWrittenAndTwoSecondsOfEditsAtMost() throws Exception {
        Kills kills = new Kills(EditsUntilKilled.class, temp);
        kills.run(Integer.getInteger("kills", 6));
        assertThat(kills.worst()).as("milliseconds of edits that were lost").isLessThan(2_000);
    }
}
