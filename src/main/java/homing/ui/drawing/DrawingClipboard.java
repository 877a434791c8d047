package homing.ui.drawing;

import homing.diagram.layout.Layout;
import homing.io.scenario.ExcerptText;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/**
 * The clipboard of the system, for parts of a drawing. They are there twice: under a name that only this program knows, and as plain
 * text, for an editor or a mail. Both are the same small scenario file.
 */
final class DrawingClipboard {
    private static final String NAME = "application/x-homing-drawing";

    /** A format can be made only once in a program. */
    private static final DataFormat DRAWING =
            Optional.ofNullable(DataFormat.lookupMimeType(NAME)).orElseGet(() -> new DataFormat(NAME));

    /** Puts part of a drawing there, in place of what was there. */
    void put(Scenario excerpt) {
        String text = ExcerptText.write(excerpt);
        ClipboardContent content = new ClipboardContent();
        content.put(DRAWING, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** What is there, with a place for everything; BadInput if it is no part of a drawing, or has mistakes in it. */
    Scenario get() throws BadInput {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.getContent(DRAWING) instanceof ByteBuffer own
                ? StandardCharsets.UTF_8.decode(own.duplicate().rewind()).toString()
                : clipboard.getString();
        return placed(ExcerptText.read(text == null ? "" : text));
    }

    /** What nobody has placed stands as it would in a drawing of its own. */
    private static Scenario placed(Scenario excerpt) {
        Network network = excerpt.network();
        boolean complete = excerpt.places().size()
                == network.hosts().size() + network.lans().size();
        return complete ? excerpt : excerpt.withPlaces(Layout.of(excerpt).places());
    }

    /** What is wrong with what is there, in one sentence or two. */
    static Message told(BadInput noDrawing) {
        Problem first = noDrawing.problems().get(0);
        Place at = first.place();
        int more = noDrawing.problems().size() - 1;
        if (at.line() == 0) {
            return first.message();
        }
        return more == 0
                ? Message.of("ui.drawing.paste.broken", at.line(), at.column(), first.message())
                : Message.of("ui.drawing.paste.broken.more", at.line(), at.column(), first.message(), more);
    }
}
