package homing.ui.form.host;

import homing.dialect.firewall.FirewallText;
import homing.dialect.linux.IpRule;
import homing.dialect.linux.IptablesSave;
import homing.io.scenario.RowLine;
import homing.io.scenario.RowLines;
import homing.model.AntiSpoofing;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.NatRule;
import homing.model.PolicyRule;
import homing.net.Family;
import homing.net.Prefix;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Columns of tables whose rows are conditions: the cells are the parts of a row's line, and a typed cell is read with the others
 * as that line.
 */
final class LineColumns {
    private LineColumns() {}

    /** Columns, each a part of the line; what joins the parts makes a line of them. */
    private static <T> List<Column<T>> of(
            Site site,
            RowLine<T> lines,
            Function<T, List<String>> parts,
            Function<List<String>, String> join,
            Part... columns) {
        return IntStream.range(0, columns.length)
                .mapToObj(i -> new Column<T>(
                        columns[i].name(),
                        row -> parts.apply(row).get(i),
                        (row, text) ->
                                PastedLine.read(site, lines, join.apply(with(parts.apply(row), i, text.strip()))),
                        columns[i]::known))
                .toList();
    }

    private static List<String> with(List<String> parts, int at, String text) {
        String[] changed = parts.toArray(String[]::new);
        changed[at] = text;
        return Arrays.asList(changed);
    }

    /** A column's name, and what is likely in it. */
    private record Part(String name, List<String> known) {}

    static List<Column<PolicyRule>> rules(Site site) {
        return of(
                site,
                RowLines.RULE,
                rule -> List.of(
                        String.valueOf(rule.priority()),
                        (rule.family() == Family.IPV6 ? "-6 " : "") + IpRule.matches(rule),
                        IpRule.action(rule)),
                parts -> parts.get(0) + ": " + parts.get(1) + " " + parts.get(2),
                new Part("priority", List.of()),
                new Part("packets", sources(site)),
                new Part(
                        "action",
                        site.tables().stream().map(name -> "lookup " + name).toList()));
    }

    private static List<String> sources(Site site) {
        return site.own().stream().map(own -> "from " + own).toList();
    }

    static List<Column<NatRule>> nat(Site site) {
        return of(
                site,
                RowLines.NAT,
                LineColumns::natParts,
                parts -> "-A " + parts.get(0) + " " + parts.get(1) + " -j " + parts.get(2),
                new Part("chain", words(NatRule.Chain.values())),
                new Part(
                        "packets",
                        site.adapters().stream().map(name -> "-o " + name).toList()),
                new Part("target", List.of("MASQUERADE", "SNAT --to-source ", "DNAT --to-destination ", "ACCEPT")));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static List<String> natParts(NatRule rule) {
        String line = IptablesSave.line(rule).strip();
        int target = line.indexOf("-j ");
        String head = line.substring(0, target).strip();
        String chain = rule.chain().name();
        return List.of(
                chain,
                head.substring(("-A " + chain).length()).strip(),
                line.substring(target + 3).strip());
    }

    static List<Column<FilterRule>> filters(Site site) {
        return of(
                site,
                RowLines.FILTER,
                rule -> List.of(FirewallText.word(rule.action()), FirewallText.conditions(rule)),
                parts -> parts.get(0) + " " + parts.get(1),
                new Part("action", lower(Firewall.Action.values())),
                new Part("packets", List.of("established", "icmp", "tcp to ", "udp to ", "from ")));
    }

    static List<Column<AntiSpoofing>> checks(Site site) {
        List<Column<AntiSpoofing>> columns = new ArrayList<>(of(
                site,
                RowLines.CHECK,
                check -> List.of(
                        check.adapter(),
                        FirewallText.word(check.kind()),
                        String.join(
                                " ",
                                check.networks().stream().map(Object::toString).toList())),
                parts -> '"' + parts.get(0) + "\" " + parts.get(1) + " " + parts.get(2),
                new Part("adapter", site.adapters()),
                new Part("check", lower(AntiSpoofing.Kind.values())),
                new Part("networks", site.networks())));
        columns.set(1, kind(site, columns.get(1)));
        return List.copyOf(columns);
    }

    /** Another kind keeps the networks if it takes any; one that needs some begins with those of the adapter. */
    private static Column<AntiSpoofing> kind(Site site, Column<AntiSpoofing> column) {
        return new Column<>(
                column.name(),
                column.text(),
                (check, text) -> Fields.word(kinds()).read(text.strip()).then(kind -> {
                    List<Prefix> networks =
                            check.networks().isEmpty() ? site.networks(check.adapter()) : check.networks();
                    boolean takes = kind.needsNetworks()
                            || (kind.takesNetworks() && !check.networks().isEmpty());
                    return kind.needsNetworks() && networks.isEmpty()
                            ? Reading.bad("ui.form.expected.networks", check.adapter())
                            : Reading.of(new AntiSpoofing(check.adapter(), kind, takes ? networks : List.of()));
                }),
                column.known());
    }

    private static Map<String, AntiSpoofing.Kind> kinds() {
        Map<String, AntiSpoofing.Kind> words = new LinkedHashMap<>();
        for (AntiSpoofing.Kind kind : AntiSpoofing.Kind.values()) {
            words.put(FirewallText.word(kind), kind);
        }
        return words;
    }

    private static List<String> lower(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
