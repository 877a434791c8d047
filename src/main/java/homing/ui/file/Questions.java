package homing.ui.file;

import java.nio.file.Path;
import java.util.Optional;

/** What the window asks a person: which file, which folder. */
public interface Questions {
    Optional<Path> fileToOpen();

    Optional<Path> folderToOpen();

    /**
     * Where a scenario goes.
     *
     * @param suggested a file, or only its name
     */
    Optional<Path> scenarioToWrite(Path suggested);

    /** Where a page of HTML goes. */
    Optional<Path> pageToWrite(String suggestedName);

    /**
     * Where a picture goes; its ending says which kind: png, svg.
     *
     * @param suggested a file, or only its name
     */
    Optional<Path> pictureToWrite(Path suggested);
}
