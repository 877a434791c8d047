package homing.ui.file;

import homing.text.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Asks with the system's own dialogs, each beginning where the last ended. */
public final class FileQuestions implements Questions {
    private static final Words WORDS = Words.english();

    private final Stage owner;
    private File folder;

    public FileQuestions(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return remembered(chooser("file", scenarios()).showOpenDialog(owner));
    }

    private static List<ExtensionFilter> scenarios() {
        return List.of(
                new ExtensionFilter(WORDS.say("ui.ask.scenarios"), "*.yaml", "*.yml"),
                new ExtensionFilter(WORDS.say("ui.ask.all"), "*"));
    }

    @Override
    public Optional<Path> scenarioToWrite(Path suggested) {
        FileChooser chooser = chooser("save", suggested, scenarios());
        return remembered(chooser.showSaveDialog(owner)).map(ScenarioName::withEnding);
    }

    @Override
    public Optional<Path> folderToOpen() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(WORDS.say("ui.ask.folder"));
        chooser.setInitialDirectory(beginning());
        return remembered(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> pageToWrite(String suggestedName) {
        FileChooser chooser = chooser("page", Path.of(suggestedName), List.of(new ExtensionFilter("HTML", "*.html")));
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> pictureToWrite(Path suggested) {
        FileChooser chooser = chooser(
                "picture",
                suggested,
                List.of(new ExtensionFilter("PNG", "*.png"), new ExtensionFilter("SVG", "*.svg")));
        PictureName name = new PictureName(suggested.getFileName().toString());
        return remembered(chooser.showSaveDialog(owner)).map(file -> name.chosen(file, kind(chooser)));
    }

    /** The kind that was chosen below the name. Some systems do not say which: then it is the one they began with. */
    private static String kind(FileChooser chooser) {
        ExtensionFilter chosen = chooser.getSelectedExtensionFilter();
        ExtensionFilter kind = chosen == null ? chooser.getExtensionFilters().get(0) : chosen;
        return kind.getDescription().toLowerCase(Locale.ROOT);
    }

    /** @param name its title stands in the bundle under {@code ui.ask.} and this name */
    private FileChooser chooser(String name, List<ExtensionFilter> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(WORDS.say("ui.ask." + name));
        chooser.setInitialDirectory(beginning());
        chooser.getExtensionFilters().addAll(kinds);
        return chooser;
    }

    /** Begins in the folder of what is suggested, if it says one. */
    private FileChooser chooser(String name, Path suggested, List<ExtensionFilter> kinds) {
        if (suggested.getParent() != null) {
            folder = suggested.getParent().toFile();
        }
        FileChooser chooser = chooser(name, kinds);
        chooser.setInitialFileName(suggested.getFileName().toString());
        return chooser;
    }

    /** The folder that was used last, if it is still there: the dialogs refuse any other. */
    private File beginning() {
        return folder != null && folder.isDirectory() ? folder : null;
    }

    private Optional<Path> remembered(File chosen) {
        if (chosen != null) {
            folder = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
