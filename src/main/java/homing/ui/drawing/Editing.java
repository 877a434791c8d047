package homing.ui.drawing;

import homing.edit.Adapters;
import homing.edit.Addition;
import homing.edit.Alignment;
import homing.edit.Arrange;
import homing.edit.Clipboard;
import homing.edit.Edit;
import homing.edit.Extent;
import homing.edit.Parts;
import homing.problem.BadInput;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import homing.ui.canvas.NetworkCanvas;
import homing.ui.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done to the parts that are picked. */
final class Editing {
    private final Session session;
    private final NetworkCanvas canvas;
    private final DrawingClipboard clipboard = new DrawingClipboard();

    Editing(Session session, NetworkCanvas canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    Scenario scenario() {
        return session.document().scenario();
    }

    private List<Part> picked() {
        return List.copyOf(session.selection().parts());
    }

    void apply(Edit edit) {
        canvas.edit(edit);
    }

    void delete() {
        apply(Parts.delete(scenario(), picked()));
    }

    void copy() {
        clipboard.put(Clipboard.copy(scenario(), canvas.places(), picked()));
    }

    void cut() {
        List<Part> parts = picked();
        copy();
        apply(Clipboard.cut(scenario(), parts));
    }

    /** Where the pointer is, or in the middle of what is seen. */
    void paste() {
        pasteAt(canvas.pointer());
    }

    void pasteAt(Spot at) {
        try {
            add(Clipboard.paste(scenario(), canvas.places(), clipboard.get(), at));
        } catch (BadInput noDrawing) {
            canvas.say(DrawingClipboard.told(noDrawing));
        }
    }

    void duplicate() {
        add(Clipboard.duplicate(scenario(), canvas.places(), picked()));
    }

    void addAdapter(String host) {
        add(Adapters.add(scenario(), host));
    }

    private void add(Addition addition) {
        canvas.add(addition);
        List<Message> told = addition.told();
        if (told.size() == 1) {
            canvas.say(told.get(0));
        } else if (told.size() > 1) {
            canvas.say(Message.of("ui.drawing.told", told.get(0), told.size() - 1));
        }
    }

    /** Begins a line from what is picked. */
    void connect() {
        canvas.connect(picked().get(0));
    }

    void rename() {
        canvas.rename(picked().get(0));
    }

    void align(Alignment alignment) {
        apply(Arrange.align(scenario(), canvas.places(), extents(), alignment));
    }

    void distributeAcross() {
        apply(Arrange.distributeAcross(scenario(), canvas.places(), extents()));
    }

    void distributeDown() {
        apply(Arrange.distributeDown(scenario(), canvas.places(), extents()));
    }

    private Map<Part, Extent> extents() {
        Map<Part, Extent> all = new LinkedHashMap<>();
        for (Part part : picked()) {
            if (!(part instanceof Part.OfAdapter)) {
                canvas.boxOf(part)
                        .ifPresent(box -> all.put(part, new Extent(box.x(), box.y(), box.width(), box.height())));
            }
        }
        return all;
    }
}
