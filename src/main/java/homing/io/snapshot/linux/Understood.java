package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.JsonList;
import homing.io.text.Lines;
import homing.io.text.Printable;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.util.Map;

/** Reads a command's output entry by entry; a file in which nothing is understood is not what its name says. */
final class Understood {
    /** So many entries of which none was understood are enough to give up. */
    private static final int PATIENCE = 1000;
    /** An object with more is counted as several: it holds lists. */
    private static final int VALUES_OF_AN_ENTRY = 16;

    /** Takes a line. */
    interface LineTaker {
        /** Whether the line was understood. */
        boolean take(String line, Lines at) throws BadInput;
    }

    /** Takes an object of a JSON list. */
    interface ObjectTaker {
        /** Whether the object was understood. */
        boolean take(Map<String, Object> object, Place at) throws BadInput;
    }

    private final Collected files;
    private final String file;
    private int good;
    private int bad;

    private Understood(Collected files, String file) {
        this.files = files;
        this.file = file;
    }

    /** Hands on each line that is not blank, and warns of those that are not understood. */
    static void eachLine(Collected files, String file, LineTaker taker) throws BadInput, IOException {
        Understood count = new Understood(files, file);
        try (Lines lines = new Lines(files.name(file), files.open(file))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                files.count(1, lines.place());
                String plain = line.indexOf(Colours.ESCAPE) < 0 ? line : Colours.without(line);
                if (!plain.isBlank() && !count.entry(taker.take(plain, lines))) {
                    files.warn(lines.place(), "io.snapshot.unknown-line", Printable.start(plain));
                    count.checkPatience(lines.place());
                }
            }
            count.checkEnd(lines.place());
        }
    }

    /** Hands on each object that is not empty, and warns of those that are not understood. */
    static void eachObject(Collected files, String file, ObjectTaker taker) throws BadInput, IOException {
        Understood count = new Understood(files, file);
        try (JsonList list = new JsonList(files.name(file), files.open(file))) {
            for (Map<String, Object> object = list.next(); object != null; object = list.next()) {
                files.count(1 + list.values() / VALUES_OF_AN_ENTRY, list.place());
                if (!object.isEmpty() && !count.entry(taker.take(object, list.place()))) {
                    files.warn(list.place(), "io.snapshot.unknown-line", Printable.start(object.toString()));
                    count.checkPatience(list.place());
                }
            }
            count.checkEnd(list.place());
        }
    }

    private boolean entry(boolean understood) {
        good += understood ? 1 : 0;
        bad += understood ? 0 : 1;
        return understood;
    }

    private void checkPatience(Place place) throws BadInput {
        if (bad >= PATIENCE) {
            checkEnd(place);
        }
    }

    private void checkEnd(Place place) throws BadInput {
        if (good == 0 && bad > 0) {
            throw none(files, file, place);
        }
    }

    /** The file is not what its name says. */
    static BadInput none(Collected files, String file, Place place) {
        String command = file.substring(0, file.lastIndexOf('.')).replace('-', ' ');
        return new BadInput(new Problem(place, Message.of("io.snapshot.not-this-output", command)));
    }
}
