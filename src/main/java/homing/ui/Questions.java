package homing.ui;

import java.nio.file.Path;
import java.util.Optional;

/** What the window asks a person: which file, which folder. */
public interface Questions {
    Optional<Path> fileToOpen();

    Optional<Path> folderToOpen();

    /** Where a scenario goes. */
    Optional<Path> scenarioToWrite(String suggestedName);

    /** Where a picture goes; its ending says which kind: png, svg. */
    Optional<Path> pictureToWrite(String suggestedName);
}
