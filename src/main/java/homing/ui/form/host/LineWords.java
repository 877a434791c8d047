package homing.ui.form.host;

import homing.io.scenario.RowLine;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns for what few rows have: each is a word of the row's line, behind its key. What is typed is put there, and the line is
 * read.
 *
 * @param <T> a row
 */
final class LineWords<T> {
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    /** Where the next hops of a route begin; nothing else may stand behind them. */
    private static final String LAST = "nexthop";

    private final Site site;
    private final RowLine<T> lines;

    LineWords(Site site, RowLine<T> lines) {
        this.site = site;
        this.lines = lines;
    }

    /** What stands behind a key. */
    Column<T> behind(String name, String key, String... known) {
        return column(name, row -> behind(words(row), key), (words, text) -> put(words, key, text), known);
    }

    /** Those of some words that stand in the line by themselves. */
    Column<T> flags(String name, String... flags) {
        List<String> all = List.of(flags);
        return column(
                name,
                row -> String.join(
                        " ", words(row).stream().filter(all::contains).toList()),
                (words, text) -> {
                    words.removeAll(all);
                    words.addAll(end(words), Arrays.asList(text.split("\\s+")));
                },
                flags);
    }

    /** Changes the words of a line to what was typed. */
    private interface Put {
        void put(List<String> words, String text);
    }

    private Column<T> column(String name, Function<T, String> shown, Put put, String... known) {
        return new Column<T>(
                        name,
                        shown,
                        (row, text) -> {
                            List<String> words = words(row);
                            put.put(words, text.strip());
                            return PastedLine.read(
                                    site, lines, String.join(" ", words).strip());
                        },
                        () -> List.of(known))
                .asSeldom();
    }

    private List<String> words(T row) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(lines.write(row));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String behind(List<String> words, String key) {
        int at = words.indexOf(key);
        return at < 0 || at + 1 >= words.size() ? "" : words.get(at + 1);
    }

    private static void put(List<String> words, String key, String text) {
        int at = words.indexOf(key);
        if (at >= 0) {
            words.subList(at, Math.min(words.size(), at + 2)).clear();
        }
        if (!text.isEmpty()) {
            words.addAll(end(words), List.of(key, text));
        }
    }

    private static int end(List<String> words) {
        int last = words.indexOf(LAST);
        return last < 0 ? words.size() : last;
    }
}
