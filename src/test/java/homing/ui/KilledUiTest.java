package homing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import homing.ui.save.Kills;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows that edit and save are killed at any moment; {@code -Dkills=50} kills more of them. */
class KilledUiTest {
    @TempDir
    Path temp;

    @Test
    void noFileIsLostOrHalfWrittenAndTwoSecondsOfEditsAtMost() throws Exception {
        Kills kills = new Kills(WindowUntilKilled.class, temp);
        kills.run(Integer.getInteger("kills", 2));
        assertThat(kills.worst()).as("milliseconds of edits that were lost").isLessThan(2_000);
    }
}
