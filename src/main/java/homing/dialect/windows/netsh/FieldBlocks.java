package homing.dialect.windows.netsh;

import homing.dialect.windows.text.TextLine;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads texts of blocks, each a heading with labels and values below it. A block that cannot be read is a problem. */
final class FieldBlocks {
    private FieldBlocks() {}

    /** Makes a value of a block. */
    interface Maker<T> {
        T of(FieldBlock block) throws BadInput;
    }

    /**
     * Reads a text.
     *
     * @param heading of a block; its first group is what the block is about
     * @param command what prints such a text
     */
    static <T> Checked<List<T>> read(Pattern heading, String command, String file, List<String> lines, Maker<T> maker) {
        List<T> values = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (FieldBlock block : blocks(heading, file, lines)) {
            try {
                values.add(maker.of(block));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            }
        }
        if (values.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(Place.of(file), Message.of("dialect.windows.read.nothing", command)));
        }
        return new Checked<>(values, problems);
    }

    private static List<FieldBlock> blocks(Pattern heading, String file, List<String> lines) {
        List<FieldBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = new TextLine(file, i + 1, lines.get(i));
            Matcher start = heading.matcher(line.text().strip());
            if (start.matches()) {
                blocks.add(new FieldBlock(line, start.group(1)));
            } else if (!blocks.isEmpty()) {
                blocks.get(blocks.size() - 1).take(line);
            }
        }
        return blocks;
    }
}
