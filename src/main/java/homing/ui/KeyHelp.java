package homing.ui;

import homing.io.FileTrouble;
import homing.text.Words;
import homing.ui.dialog.Choice;
import homing.ui.dialog.Notice;
import homing.ui.dialog.Overlay;
import homing.ui.keys.Area;
import homing.ui.keys.Guide;
import homing.ui.keys.KeyPage;
import homing.ui.keys.KeyPrint;
import homing.ui.keys.KeySheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Help by F1: what keys and the mouse do, first that for what has the keyboard; to be printed, or kept as a page.
 *
 * @param page asks where a page goes, with a name for it
 * @param menus the commands of each menu
 */
record KeyHelp(
        Overlay overlay,
        Notice notice,
        KeyPrint printer,
        Function<String, Optional<Path>> page,
        Supplier<List<Guide.Group>> menus) {
    private static final Words WORDS = Words.english();

    void show() {
        Guide guide = Guide.of(menus.get(), Area.of(overlay.getScene().getFocusOwner()));
        overlay.show(
                WORDS.say("ui.keys.title"),
                new KeySheet(guide),
                List.of(
                        Choice.other("print-keys", () -> print(guide)),
                        Choice.other("save-keys", () -> save(guide)),
                        Choice.none("close")),
                "close");
    }

    private void print(Guide guide) {
        String outcome = printer.print(guide, overlay.getScene().getWindow()).key();
        if (!outcome.isEmpty()) {
            notice.say(WORDS.say(outcome));
        }
    }

    private void save(Guide guide) {
        page.apply(WORDS.say("ui.keys.file")).ifPresent(file -> notice.say(written(guide, file)));
    }

    private static String written(Guide guide, Path file) {
        try {
            Files.writeString(file, KeyPage.of(guide));
            return WORDS.say("ui.keys.saved", file);
        } catch (IOException trouble) {
            return WORDS.say(FileTrouble.message(file, trouble));
        }
    }
}
