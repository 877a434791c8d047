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
import homing.ui.canvas.Pencil;
import homing.ui.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done to the parts that are picked. */
final class Editing {
    private final Session session;
    private final Pencil pencil;
    private final Consumer<Scenario> begin;
    private final DrawingClipboard clipboard = new DrawingClipboard();

    /** @param begin shows a drawing that is begun by pasting it */
    Editing(Session session, Pencil pencil, Consumer<Scenario> begin) {
        this.session = session;
        this.pencil = pencil;
        this.begin = begin;
    }

    Scenario scenario() {
        return session.document().scenario();
    }

    private List<Part> picked() {
        return List.copyOf(session.selection().parts());
    }

    void apply(Edit edit) {
        pencil.edit(edit);
    }

    void delete() {
        apply(Parts.delete(scenario(), picked()));
    }

    void copy() {
        clipboard.put(Clipboard.copy(scenario(), pencil.places(), picked()));
    }

    void cut() {
        List<Part> parts = picked();
        copy();
        apply(Clipboard.cut(scenario(), parts));
    }

    /** Where the pointer is, or in the middle of what is seen; where nothing is open, what is pasted is the drawing. */
    void paste() {
        if (session.document().isOpen()) {
            pasteAt(pencil.pointer());
        } else {
            held().ifPresent(begin);
        }
    }

    void pasteAt(Spot at) {
        held().ifPresent(held -> add(Clipboard.paste(scenario(), pencil.places(), held, at)));
    }

    /** What is on the clipboard; if it is no part of a drawing, that is told. */
    private Optional<Scenario> held() {
        try {
            return Optional.of(clipboard.get());
        } catch (BadInput noDrawing) {
            pencil.say(DrawingClipboard.told(noDrawing));
            return Optional.empty();
        }
    }

    void duplicate() {
        add(Clipboard.duplicate(scenario(), pencil.places(), picked()));
    }

    void addAdapter(String host) {
        add(Adapters.add(scenario(), host));
    }

    private void add(Addition addition) {
        pencil.add(addition);
        addition.told().stream()
                .reduce((first, next) -> Message.of("ui.drawing.told", first, next))
                .ifPresent(pencil::say);
    }

    /** Begins a line from what is picked. */
    void connect() {
        pencil.connect(picked().get(0));
    }

    void rename() {
        pencil.rename(picked().get(0));
    }

    void align(Alignment alignment) {
        apply(Arrange.align(scenario(), pencil.places(), extents(), alignment));
    }

    void distributeAcross() {
        apply(Arrange.distributeAcross(scenario(), pencil.places(), extents()));
    }

    void distributeDown() {
        apply(Arrange.distributeDown(scenario(), pencil.places(), extents()));
    }

    private Map<Part, Extent> extents() {
        Map<Part, Extent> all = new LinkedHashMap<>();
        for (Part part : picked()) {
            if (part.standsAlone()) {
                pencil.boxOf(part)
                        .ifPresent(box -> all.put(part, new Extent(box.x(), box.y(), box.width(), box.height())));
            }
        }
        return all;
    }
}
