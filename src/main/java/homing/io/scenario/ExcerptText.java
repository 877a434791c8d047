package homing.io.scenario;

import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.scenario.Scenario;
import homing.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Part of a drawing as a text that goes from program to program: a scenario file by itself. What comes back may have been in a
 * mail or on a web page in between, as a quotation, between fences, or with blanks that do not break; it is read all the same.
 */
public final class ExcerptText {
    /** Twenty thousand hosts. */
    private static final int LONGEST = 4_000_000;

    private static final int MILLION = 1_000_000;

    /** A line that only a scenario has. */
    private static final Pattern OURS =
            Pattern.compile("^[ \\t>{\u00a0]*+\"?(?:homing|hosts|lans)\"?[ \\t\u00a0]*+:", Pattern.MULTILINE);

    private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~).*");
    private static final Pattern QUOTED = Pattern.compile("^>[> ]*+");
    private static final char UNBROKEN_BLANK = '\u00a0';

    private ExcerptText() {}

    /** The text of a small scenario. */
    public static String write(Scenario excerpt) {
        return ScenarioWriter.write(excerpt);
    }

    /**
     * The scenario that a text holds; BadInput, whose places name no file, for what has a mistake in it, and for a text of something
     * else, which is one problem of no line.
     */
    public static Scenario read(String text) throws BadInput {
        if (text.length() > LONGEST) {
            throw bad("io.excerpt.too-large", LONGEST / MILLION);
        }
        if (!OURS.matcher(text).find()) {
            throw bad("io.excerpt.none");
        }
        Scenario read = asWritten(text);
        if (read.network().hosts().isEmpty()
                && read.network().lans().isEmpty()
                && read.notes().isEmpty()) {
            throw bad("io.excerpt.empty");
        }
        return read;
    }

    private static Scenario asWritten(String text) throws BadInput {
        try {
            return scenario(text);
        } catch (BadInput mistakes) {
            String cleaned = cleaned(text);
            if (cleaned.equals(text)) {
                throw mistakes;
            }
            return scenario(cleaned);
        }
    }

    private static Scenario scenario(String text) throws BadInput {
        return ScenarioReader.read("", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same without what mail and web pages add; what is left stands in the same lines and columns. */
    private static String cleaned(String text) {
        return text.lines().map(ExcerptText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line) {
        String bare = line.replace(UNBROKEN_BLANK, ' ');
        return FENCE.matcher(bare).matches()
                ? ""
                : QUOTED.matcher(bare)
                        .replaceFirst(quoted -> " ".repeat(quoted.group().length()));
    }

    private static BadInput bad(String key, Object... args) {
        return new BadInput(new Problem(Place.of(""), Message.of(key, args)));
    }
}
