package homing.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.ScenarioFile;
import homing.io.recovery.Recovered;
import homing.io.recovery.RecoveryFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Kills processes that edit and save, and looks at what they leave: a file that reads as something that was saved, with all its
 * comments, and a recovery file that is newer than it. {@code target/kills-….txt} has the figures.
 */
public final class Kills {
    private static final long SEED = Long.getLong("seed", 20_26);
    private static final int LONGEST_MILLIS = 3_000;
    private static final String HAND_WRITTEN = """
            # written by hand
            homing: 1
            title: edit 0
            hosts:
              pc:   # the one that asks
                adapters:
                  eth0: {addresses: 10.1.0.5/24}
            """;

    private final Class<?> program;
    private final Path temp;
    private long worst;

    /** @param program a main class that tells what it does, as {@link KilledProcess} understands it */
    public Kills(Class<?> program, Path temp) {
        this.program = program;
        this.temp = temp;
    }

    /** How many milliseconds of edits were lost at most. */
    public long worst() {
        return worst;
    }

    public void run(int count) throws Exception {
        Random random = new Random(SEED);
        int edits = 0;
        for (int kill = 0; kill < count; kill++) {
            edits += kill(kill, random.nextInt(LONGEST_MILLIS));
        }
        Files.writeString(
                Path.of("target", "kills-" + program.getSimpleName() + ".txt"),
                "%d kills, %d edits, at most %d ms of edits lost%n".formatted(count, edits, worst));
    }

    private int kill(int number, long millis) throws Exception {
        String what = "seed %d, kill %d after %d ms".formatted(SEED, number, millis);
        Path file = Files.writeString(temp.resolve(number + ".yaml"), HAND_WRITTEN);
        RecoveryFolder folder = new RecoveryFolder(temp.resolve("recovery-" + number));
        KilledProcess killed = KilledProcess.run(program, file, folder.folder(), SEED + number, millis);
        assertThat(killed.troubles()).as(what).isEmpty();

        ScenarioFile left = ScenarioFile.read(file);
        int inFile = number(left.scenario().title());
        assertThat(left.imprint().text()).as(what).contains("# written by hand", "pc:   # the one that asks");
        assertThat(inFile).as(what).isGreaterThanOrEqualTo(killed.saved());
        assertThat(killed.saving().contains(inFile) || inFile == 0).as(what).isTrue();

        int kept = Math.max(inFile, recovered(folder, file, what));
        worst = Math.max(worst, killed.lostMillis(kept));
        return killed.edits();
    }

    /** The number that is offered when the program is started again; it is never older than the file. */
    private static int recovered(RecoveryFolder folder, Path file, String what) throws Exception {
        List<Recovered> offered = folder.leftBehind();
        assertThat(offered).as(what).hasSizeLessThan(2);
        if (offered.isEmpty()) {
            return 0;
        }
        Recovered recovered = offered.get(0);
        int number = number(recovered.draft().scenario().title());
        assertThat(recovered.draft().path()).as(what).contains(file);
        assertThat(number)
                .as(what)
                .isGreaterThan(number(ScenarioFile.read(file).scenario().title()));
        return number;
    }

    private static int number(String title) {
        return Integer.parseInt(title.substring("edit ".length()));
    }
}
