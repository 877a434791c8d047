package homing.cli;

import homing.compare.Aspect;
import homing.compare.Because;
import homing.compare.ComparedCall;
import homing.compare.Comparison;
import homing.compare.Contender;
import homing.model.Call;
import homing.systems.StackName;
import homing.text.Words;
import homing.timeline.Made;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A comparison as a person reads it: a line for each stack, and below it the rule that makes the difference. */
final class CompareText {
    private static final List<Aspect> SHOWN =
            List.of(Aspect.BIND, Aspect.ADAPTER, Aspect.NEXT_HOP, Aspect.SOURCE, Aspect.ENDING);

    private static final String NEVER = "–";

    private final PrintStream out;
    private final Words words = Words.english();

    CompareText(PrintStream out) {
        this.out = out;
    }

    /** A table for each call. */
    void write(String title, Comparison comparison) {
        List<Made> calls = comparison.calls();
        for (int place = 0; place < calls.size(); place++) {
            write(
                    calls.size() == 1 ? title : titled(title, place, calls),
                    calls.get(place).call(),
                    place,
                    comparison);
        }
    }

    private String titled(String title, int place, List<Made> calls) {
        String number = words.say("cli.compare.call", place + 1, calls.size());
        return Stream.of(title, number, calls.get(place).title())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void write(String title, Call call, int place, Comparison comparison) {
        out.println(words.say("cli.trace.call", call.host(), call.to(), title.isEmpty() ? "" : " (" + title + ")"));
        List<List<Contender>> groups = groups(comparison, place);
        List<List<String>> lines = new ArrayList<>();
        lines.add(heading());
        groups.forEach(each -> lines.add(line(each, place)));
        List<Integer> widths = widths(lines);
        out.println(row(lines.get(0), widths));
        for (int i = 1; i < lines.size(); i++) {
            out.println(row(lines.get(i), widths));
            groups.get(i - 1).get(0).because(place).ifPresent(this::tell);
        }
        tellSame(comparison, place);
        out.println();
    }

    /** The host's own stack, then those under which something differs; what goes alike for the same reason stands together. */
    private List<List<Contender>> groups(Comparison comparison, int place) {
        Map<Object, List<Contender>> groups = new LinkedHashMap<>();
        for (Contender each : comparison.contenders()) {
            if (each.own() || !each.isSame(place)) {
                List<Object> alike = List.of(each.own(), cells(each, place), each.because(place));
                groups.computeIfAbsent(alike, none -> new ArrayList<>()).add(each);
            }
        }
        return List.copyOf(groups.values());
    }

    /** Systems under which nothing differs share a line. */
    private void tellSame(Comparison comparison, int place) {
        String same = comparison.contenders().stream()
                .filter(each -> !each.own() && each.isSame(place))
                .map(each -> words.say(StackName.of(each.stack())))
                .collect(Collectors.joining("; "));
        if (!same.isEmpty()) {
            Paragraph.lines("  ", 4, words.say("cli.compare.same", same)).forEach(out::println);
        }
    }

    private void tell(Because because) {
        Paragraph.lines("      ", 6, words.say(because.headline()) + ".").forEach(out::println);
        because.reason()
                .ifPresent(why -> Paragraph.lines("      ", 6, words.say("compare.instead", why))
                        .forEach(out::println));
        String cited = because.sources().stream().map(words::say).collect(Collectors.joining("; "));
        Paragraph.lines("      ", 6, words.say("cli.compare.rule", because.ruleSentence(), cited))
                .forEach(out::println);
    }

    private List<String> heading() {
        List<String> cells = new ArrayList<>();
        cells.add("  " + words.say("cli.compare.stack"));
        SHOWN.forEach(aspect -> cells.add(words.say("cli.compare." + name(aspect))));
        return cells;
    }

    private static String name(Aspect aspect) {
        return aspect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> line(List<Contender> alike, int place) {
        String names = alike.stream()
                .map(each -> words.say(StackName.of(each.stack())))
                .collect(Collectors.joining("; "));
        List<String> cells = new ArrayList<>();
        cells.add((alike.get(0).own() ? "> " : "  ") + names);
        cells.addAll(cells(alike.get(0), place));
        return cells;
    }

    private static List<String> cells(Contender each, int place) {
        return SHOWN.stream()
                .map(aspect -> each.call(place).map(call -> cell(call, aspect)).orElse(NEVER))
                .toList();
    }

    private static String cell(ComparedCall call, Aspect aspect) {
        String value = aspect.in(call.made()).orElse(NEVER);
        boolean foreign = aspect == Aspect.SOURCE && call.made().result().foreign();
        return value + (foreign ? " !" : "") + (call.differs().contains(aspect) ? " *" : "");
    }

    private static List<Integer> widths(List<List<String>> lines) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            int at = column;
            widths.add(
                    lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0));
        }
        return widths;
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths.get(i) - cells.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
