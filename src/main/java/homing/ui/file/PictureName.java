package homing.ui.file;

import homing.export.Exporters;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The name of a picture, between what is typed and the kind that is chosen beside it.
 *
 * @param suggested the name that a person was offered, with an ending
 */
record PictureName(String suggested) {
    /**
     * The file that is meant. An ending that a person typed counts; without one, or where the offered name was left as it is, the kind
     * gives the ending. A dialog has asked only about the name it showed, so another name never hits a file that is there.
     *
     * @param kind an ending without its dot
     */
    Path chosen(Path file, String kind) {
        String name = file.getFileName().toString();
        if (name.equals(suggested)) {
            return name.endsWith("." + kind) ? file : free(file, stem(name), kind);
        }
        return Exporters.of(name).isPresent() || name.contains(".") ? file : free(file, name, kind);
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static Path free(Path file, String stem, String kind) {
        Path ended = file.resolveSibling(stem + "." + kind);
        for (int number = 2; Files.exists(ended); number++) {
            ended = file.resolveSibling(stem + "-" + number + "." + kind);
        }
        return ended;
    }
}
