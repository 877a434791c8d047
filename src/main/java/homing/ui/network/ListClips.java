package homing.ui.network;

import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.text.Words;
import homing.ui.form.host.PastedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Rows of the list on their way to the clipboard and from there, a line of text each: routes, addresses, gateways. Hosts, LANs and
 * notes go there as parts of the drawing, which is not done here.
 */
final class ListClips {
    private final NetworkList list;
    private final Tell tell;

    ListClips(NetworkList list, Tell tell) {
        this.list = list;
        this.tell = tell;
    }

    /** Whether all lines that are picked are copied as text. */
    boolean copies() {
        return !list.picked().isEmpty() && lines().size() == list.picked().size();
    }

    private List<String> lines() {
        Scenario scenario = list.board().scenario();
        return list.picked().stream()
                .flatMap(subject -> subject.copied(scenario).stream())
                .toList();
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(String.join("\n", lines()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        list.changing().remove();
    }

    /** Whether the clipboard holds rows that the host of the line could take. */
    boolean pastes() {
        return pasted().filter(PastedRows::hasRows).isPresent();
    }

    private Optional<PastedRows> pasted() {
        String text = Clipboard.getSystemClipboard().getString();
        Optional<Subject> line = list.subject();
        return text == null
                ? Optional.empty()
                : line.flatMap(Subject::host)
                        .filter(name -> list.board().host(name).isPresent())
                        .map(name -> PastedRows.of(
                                list.board().session().document(),
                                name,
                                line.flatMap(ListClips::adapter).orElse(""),
                                text));
    }

    private static Optional<String> adapter(Subject line) {
        return line.part()
                .filter(Part.OfAdapter.class::isInstance)
                .map(part -> ((Part.OfAdapter) part).adapter())
                .map(AdapterRef::adapter);
    }

    /** All rows, or none: what cannot be read is told with the line that it stands in. */
    void paste() {
        pasted().ifPresent(rows -> rows.unread()
                .ifPresentOrElse(
                        unread -> tell.wrong(
                                Message.of("ui.network.unread", unread.number(), unread.line(), unread.why())),
                        () -> paste(rows)));
    }

    private void paste(PastedRows rows) {
        tell.attempt(rows.attempt()).ifPresent(edit -> {
            list.board().apply(edit);
            List<Message> told = new ArrayList<>();
            told.add(Message.of(
                    rows.count() == 1 ? "ui.network.pasted.one" : "ui.network.pasted", rows.host(), rows.count()));
            told.addAll(rows.remarks());
            tell.of(String.join(" ", told.stream().map(Words.english()::say).toList()));
        });
    }
}
