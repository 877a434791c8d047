package homing.io.scenario;

import java.util.ArrayList;
import java.util.List;

/** Puts comments into a text as people do: on lines of their own, and behind what stands there. */
final class Scribble {
    private final Dice dice;
    private final List<String> comments = new ArrayList<>();

    Scribble(Dice dice) {
        this.dice = dice;
    }

    /** The comments that were put in: all different. */
    List<String> comments() {
        return List.copyOf(comments);
    }

    String in(String text) {
        StringBuilder out = new StringBuilder();
        int blockIndent = Integer.MAX_VALUE;
        for (String line : text.lines().toList()) {
            int indent = line.length() - line.stripLeading().length();
            boolean inBlock = line.isEmpty() ? blockIndent < Integer.MAX_VALUE : indent > blockIndent;
            if (!inBlock && !line.isEmpty()) {
                blockIndent =
                        line.endsWith("|-") ? indent + line.substring(indent).lastIndexOf("- ") + 1 : Integer.MAX_VALUE;
                out.append(above(indent)).append(line).append(line.endsWith("|-") ? "" : behind());
            } else {
                out.append(line);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String above(int indent) {
        return dice.below(5) == 0 ? (dice.coin() ? "\n" : "") + " ".repeat(indent) + comment() + "\n" : "";
    }

    private String behind() {
        return dice.below(4) == 0 ? "   " + comment() : "";
    }

    private String comment() {
        comments.add("# note " + comments.size() + ".");
        return comments.get(comments.size() - 1);
    }
}
