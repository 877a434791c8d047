package homing.text;

import static org.assertj.core.api.Assertions.assertThat;

import homing.systems.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\n]*", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private static final Pattern COUNTED = Pattern.compile("\\.\\d+$");

    private static final Pattern HELP =
            Pattern.compile("(?:homing\\.)?(?<command>\\w+)\\.usage\\.(?:description|footer\\.\\d)");

    /** Every text between quotes in the sources. */
    private static final Set<String> LITERALS = new HashSet<>();

    /** Every name and every text in the sources, without case, hyphens and underscores: TCP_CONNECT stands for tcp-connect. */
    private static final Set<String> NAMES = new HashSet<>();

    private static final Map<String, Integer> KEYS = new TreeMap<>();
    private static final List<String> PATTERNS = new ArrayList<>();

    @BeforeAll
    static void readSourcesAndBundle() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                LITERAL.matcher(code).results().map(found -> found.group(1)).forEach(LITERALS::add);
                WORD.matcher(code).results().map(MatchResult::group).forEach(word -> NAMES.add(plain(word)));
            }
        }
        LITERALS.forEach(literal -> NAMES.add(plain(literal)));
        Profiles.stacks().forEach(stack -> NAMES.add(plain(stack.toString().replace('/', '.'))));
        for (String line : Files.readAllLines(Path.of("src/main/resources/homing/text/words.properties"))) {
            if (line.matches("[\\w.-]+ ?=.*")) {
                KEYS.merge(line.substring(0, line.indexOf('=')).strip(), 1, Integer::sum);
                PATTERNS.add(line.substring(line.indexOf('=') + 1).strip());
            }
        }
    }

    @Test
    void everyKeyHasItsWordsOnce() {
        assertThat(KEYS).hasSizeGreaterThan(500);
        assertThat(KEYS).allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void everyKeyIsAskedForInTheSources() {
        assertThat(KEYS.keySet()).filteredOn(key -> !isAskedFor(key)).isEmpty();
    }

    @Test
    void noKeyIsAskedForInVain() {
        Set<String> groups =
                KEYS.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        groups.remove("homing");
        assertThat(LITERALS)
                .filteredOn(literal -> literal.matches("[a-z]+(\\.[\\w-]+)+[.-]?"))
                .filteredOn(literal -> groups.contains(literal.split("\\.")[0]))
                .filteredOn(literal -> !begins(literal) && !begins("rule." + literal))
                .isEmpty();
    }

    @Test
    void everySentenceIsAPattern() {
        assertThat(PATTERNS).allSatisfy(pattern -> {
            assertThat(new MessageFormat(pattern, Locale.ENGLISH).toPattern()).isNotNull();
            assertThat(pattern.replace("''", "")).doesNotContain("'");
        });
    }

    private static boolean begins(String literal) {
        return KEYS.keySet().stream().anyMatch(key -> key.startsWith(literal));
    }

    /** A key stands in the sources as it is, or in parts: what it begins with, what its middle is called, what it ends with. */
    private static boolean isAskedFor(String key) {
        return LITERALS.contains(key)
                || isHelpOfACommand(key)
                || hasKnownHead(key)
                || isCounted(key)
                || endings(key).anyMatch(end -> isAskedFor(key.substring(0, key.length() - end.length())));
    }

    /** Lines of a list are asked for by their number, as long as there are some. */
    private static boolean isCounted(String key) {
        String list = COUNTED.matcher(key).replaceFirst("");
        return !list.equals(key) && isAskedFor(list);
    }

    /** The command line library asks by the name of the command: homing.trace.usage.footer.0. */
    private static boolean isHelpOfACommand(String key) {
        Matcher help = HELP.matcher(key);
        return help.matches() && LITERALS.contains(help.group("command"));
    }

    private static Stream<String> endings(String key) {
        return LITERALS.stream()
                .filter(literal ->
                        literal.matches("[.-].+") && key.endsWith(literal) && key.length() > literal.length());
    }

    /** Or several: a command's name begins with that of its family. */
    private static boolean hasKnownHead(String key) {
        return LITERALS.stream()
                .filter(literal -> literal.matches(".+[.-]") && key.startsWith(literal))
                .map(head -> key.substring(head.length()))
                .anyMatch(rest -> NAMES.contains(plain(rest)) || hasKnownHead(rest));
    }

    private static String plain(String name) {
        return name.replaceAll("[-_./]", "").toLowerCase(Locale.ROOT);
    }
}
