package homing.io.scenario;

import homing.io.yaml.Numerals;
import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.problem.Place;
import homing.text.Message;
import homing.text.NearWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of one line of a file, each with its place, taken from left to right. The first thing that is wrong goes to the
 * report, and nothing else of the line does.
 */
final class Line {
    private static final Message ADDRESS = Message.of("io.expected.address");
    private static final Message PREFIX = Message.of("io.expected.prefix");

    private final Value.Text value;
    private final Report report;
    private final List<Word> words;
    private final List<String> keys = new ArrayList<>(6);
    private int at;
    private boolean good = true;

    private Line(Value.Text value, Report report) {
        this.value = value;
        this.report = report;
        this.words = Word.split(value.text());
    }

    /** The words of a value; empty, with a problem in the report, for a list, for keys and for nothing at all. */
    static Optional<Line> of(Value value, Message expected, Report report) {
        if (value instanceof Value.Text text && !text.text().isBlank()) {
            return Optional.of(new Line(text, report));
        }
        report.add(value.place(), "io.line.expected", value.found(), expected);
        return Optional.empty();
    }

    boolean isGood() {
        return good;
    }

    /** Whether there is a word left; false once something was wrong. */
    boolean hasNext() {
        return good && at < words.size();
    }

    String peek() {
        return hasNext() ? words.get(at).text() : "";
    }

    /** Takes the next word if it is this one. */
    boolean take(String word) {
        boolean same = peek().equals(word);
        at += same ? 1 : 0;
        return same;
    }

    /** Takes the next word, and reports it if it was the key of another value of this line before. */
    String key() {
        String key = words.get(at++).text();
        if (keys.contains(key)) {
            bad("io.line.twice", key);
        }
        keys.add(key);
        return key;
    }

    /** Takes the next word; there is one. */
    String next() {
        return words.get(at++).text();
    }

    /** Where the word taken last stands. */
    Place place() {
        return value.placeAt(at == 0 ? 0 : words.get(at - 1).offset());
    }

    /** Reports something at the word taken last; the rest of the line is given up. */
    void bad(String key, Object... args) {
        if (good) {
            report.add(place(), key, args);
            good = false;
        }
    }

    /** Gives the rest of the line up if something is wrong with the word taken last, which is in the report already. */
    void check(boolean isRight) {
        good = good && isRight;
    }

    /** Reports that the word taken last is not known here. */
    void unknown(Collection<String> known) {
        String word = words.get(at - 1).text();
        Message found = Value.Text.quoted(word);
        NearWord.of(word, known)
                .ifPresentOrElse(
                        near -> bad("io.line.unknown-near", found, near),
                        () -> bad("io.line.unknown", found, String.join(", ", known)));
    }

    /** Takes a word and turns it into something; the fallback, with a problem in the report, if that fails. */
    <T> T next(Message expected, T fallback, Function<String, Optional<T>> reader) {
        if (!good) {
            return fallback;
        }
        if (at == words.size()) {
            bad("io.line.ends", words.isEmpty() ? "" : words.get(at - 1).text(), expected);
            return fallback;
        }
        String word = words.get(at++).text();
        Optional<T> read = reader.apply(word);
        if (read.isEmpty()) {
            bad("io.line.unexpected", Value.Text.quoted(word), expected);
        }
        return read.orElse(fallback);
    }

    IpAddress address() {
        return next(ADDRESS, IpAddress.ANY4, IpAddress::tryParse);
    }

    /** 10.1.0.0/24 or a single address; bits beyond the length are told apart from other mistakes. */
    Prefix prefix() {
        String word = peek();
        Optional<Prefix> meant = AddressWord.read(word).map(read -> Prefix.of(read.address(), read.length()));
        if (meant.isPresent() && word.contains("/") && Prefix.tryParse(word).isEmpty()) {
            at++;
            bad("io.line.host-bits", word, meant.get());
        }
        return next(PREFIX, Prefix.ALL4, Prefix::tryParse);
    }

    /** Reports two addresses that cannot go together, since one is of IPv4 and the other of IPv6; null stands for none. */
    void sameFamily(IpAddress one, IpAddress other) {
        if (one != null && other != null && one.isIpv4() != other.isIpv4()) {
            bad("io.line.two-families", one, other);
        }
    }

    long number(long least, long most) {
        return next(Message.of("io.expected.number", least, most), least, word -> Numerals.whole(word, least, most));
    }

    /** One of some words. */
    <T> T oneOf(Map<String, T> known, T fallback) {
        Message expected = Message.of("io.expected.one-of", String.join(", ", known.keySet()));
        return next(expected, fallback, word -> Optional.ofNullable(known.get(word)));
    }

    /** A word that looks like a pattern. */
    String word(Message expected, String pattern) {
        return next(expected, "", word -> word.matches(pattern) ? Optional.of(word) : Optional.empty());
    }

    /** A name of letters, digits, points and hyphens: of a route table, of who made a route. */
    String name() {
        return word(Message.of("io.expected.word"), "[A-Za-z0-9_./-]{1,60}");
    }

    /** The name of an adapter of the host. */
    String adapter(OwnAdapters known) {
        String name = next(Message.of("io.expected.adapter"), "", Optional::of);
        good = good && known.require(place(), name);
        return name;
    }

    /** A name as {@link #next} reads it back: in quotes if it has blanks or is empty. */
    static String quoted(String name) {
        return name.isEmpty() || name.indexOf(' ') >= 0 ? '"' + name + '"' : name;
    }
}
