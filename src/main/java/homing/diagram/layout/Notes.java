package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Label;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.scenario.Note;
import java.util.ArrayList;
import java.util.List;

/** The texts on the canvas, each line around the middle of its place. */
final class Notes {
    private Notes() {}

    static List<Label> of(List<Note> notes) {
        List<Label> all = new ArrayList<>();
        notes.forEach(note -> all.add(label(Label.noteId(all.size()), note)));
        return all;
    }

    private static Label label(String id, Note note) {
        List<String> lines = note.text().lines().toList();
        double width = lines.stream().mapToDouble(Type.NOTE::width).max().orElse(0);
        double line = Type.NOTE.lineHeight();
        Box box = Box.around(new Point(note.at().x(), note.at().y()), width, lines.size() * line);
        List<Caption> captions = new ArrayList<>();
        for (String text : lines) {
            Point middle = new Point(box.middle().x(), box.y() + (captions.size() + 0.5) * line);
            captions.add(Caption.around(middle, text, Type.NOTE, Look.of(Role.NOTE)));
        }
        return new Label(id, box, captions);
    }
}
