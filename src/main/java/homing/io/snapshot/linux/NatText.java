package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.io.text.Tokens;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code iptables-save}: the rules of the nat table. Rules of other tables are named as not read. */
final class NatText {
    private final List<NatRule> rules = new ArrayList<>();
    private final Collected files;
    private String table = "";

    private NatText(Collected files) {
        this.files = files;
    }

    static List<NatRule> read(Collected files, String file) throws BadInput, IOException {
        NatText reader = new NatText(files);
        Understood.eachLine(files, file, reader::take);
        return reader.rules;
    }

    private boolean take(String line, Lines at) {
        char first = line.charAt(0);
        if (first == '*') {
            table = line.substring(1).strip();
            return true;
        }
        if (first == '#' || first == ':' || line.startsWith("COMMIT")) {
            return true;
        }
        Tokens words = Tokens.of(line);
        if (words.peek().startsWith("[")) {
            words.next();
        }
        return words.take("-A") && rule(words, at);
    }

    private boolean rule(Tokens words, Lines at) {
        if (!table.equals("nat")) {
            files.warn(at.place(), "io.snapshot.other-table", table);
            return true;
        }
        Optional<NatRule> rule = rule(words);
        rule.ifPresent(rules::add);
        return rule.isPresent();
    }

    /** The rule of the words after -A; empty if it is not understood. */
    static Optional<NatRule> rule(Tokens words) {
        return chain(words.next()).flatMap(where -> new NatRuleWords(words).rule(where));
    }

    private static Optional<Chain> chain(String name) {
        for (Chain chain : Chain.values()) {
            if (chain.name().equals(name)) {
                return Optional.of(chain);
            }
        }
        return Optional.empty();
    }
}
