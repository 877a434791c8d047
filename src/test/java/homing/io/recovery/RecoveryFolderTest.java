package homing.io.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import homing.io.ScenarioFile;
import homing.model.Network;
import homing.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryFolderTest {
    private static final Scenario EMPTY = Scenario.of(new Network(List.of(), List.of()));
    private static final String NO_PROCESS = "999999999999-1-1.yaml";

    @TempDir
    Path temp;

    private RecoveryFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = new RecoveryFolder(temp.resolve("recovery"));
    }

    /** Writes a draft as a process that is no more. */
    private void leave(Draft draft) throws Exception {
        folder.own().write(draft);
        try (var files = Files.list(folder.folder())) {
            for (Path file : files.toList()) {
                Files.move(file, file.resolveSibling(NO_PROCESS));
            }
        }
    }

    @Test
    void aDraftIsRecoveredAsItWas() throws Exception {
        Draft draft = new Draft(EMPTY, "two # doors\n.yaml", temp.resolve("ä b.yaml"), Digest.of("base"));
        leave(draft);
        assertThat(folder.leftBehind()).extracting(Recovered::draft).containsExactly(draft);
    }

    @Test
    void whatALivingProcessWritesIsNotOffered() throws Exception {
        folder.own().write(new Draft(EMPTY, "mine", null, ""));
        assertThat(folder.leftBehind()).isEmpty();
    }

    @Test
    void aClosedFileIsGoneAndStaysSo() throws Exception {
        RecoveryFile file = folder.own();
        file.write(new Draft(EMPTY, "mine", null, ""));
        file.close();
        file.write(new Draft(EMPTY, "late", null, ""));
        assertThat(folder.folder()).isEmptyDirectory();
    }

    @Test
    void whatTheScenarioFileHoldsByNowIsThrownAway() throws Exception {
        Path file = temp.resolve("a.yaml");
        leave(new Draft(EMPTY, "a.yaml", file, ""));
        assertThat(folder.leftBehind()).hasSize(1);
        Files.writeString(file, "# the same\nhoming: 1\nhosts: {}\n");
        assertThat(folder.leftBehind()).isEmpty();
        assertThat(folder.folder()).isEmptyDirectory();
    }

    @Test
    void itIsToldWhetherTheScenarioFileIsStillTheSame() throws Exception {
        Path file = Files.writeString(temp.resolve("a.yaml"), "homing: 1\ntitle: mine\nhosts: {}\n");
        leave(new Draft(EMPTY, "a.yaml", file, Digest.of(Files.readString(file))));
        Recovered recovered = folder.leftBehind().get(0);
        assertThat(recovered.isBasedOn(recovered.origin().orElseThrow())).isTrue();
        Files.writeString(file, "homing: 1\ntitle: theirs\nhosts: {}\n");
        assertThat(recovered.isBasedOn(recovered.origin().orElseThrow())).isFalse();
    }

    @Test
    void filesThatAreNoDraftsStay() throws Exception {
        Files.createDirectories(folder.folder());
        Path note = Files.writeString(folder.folder().resolve("note.txt"), "keep");
        Path odd = Files.writeString(folder.folder().resolve(NO_PROCESS), "- not a scenario");
        assertThat(folder.leftBehind()).isEmpty();
        assertThat(note).exists();
        assertThat(odd).exists();
    }

    @Test
    void aMissingFolderHoldsNothing() {
        assertThat(folder.leftBehind()).isEmpty();
    }

    @Test
    void aDraftIsAScenarioFileThatAPersonCanOpen() throws Exception {
        leave(new Draft(EMPTY, "a", temp.resolve("a.yaml"), ""));
        assertThat(ScenarioFile.read(folder.folder().resolve(NO_PROCESS)).scenario())
                .isEqualTo(EMPTY);
    }
}
