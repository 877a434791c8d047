package homing.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Names of scenario files. */
final class ScenarioName {
    private static final Pattern ENDING = Pattern.compile("\\.ya?ml$", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private ScenarioName() {}

    /** The name of a file for what is called so: a zip, a folder, something without a name. */
    static String of(String called) {
        return without(UNFIT.matcher(called).replaceAll("-")).replaceFirst("\\.zip$", "") + ".yaml";
    }

    /** The name without its ending. */
    static String without(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }

    /** The file with the ending of a scenario, if a person has not given one, and does not mean a file that is there. */
    static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        Path ended = file.resolveSibling(name + ".yaml");
        return ENDING.matcher(name).find() || name.contains(".") || Files.exists(file) || Files.exists(ended)
                ? file
                : ended;
    }
}
