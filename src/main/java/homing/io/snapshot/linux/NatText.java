package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.io.text.Tokens;
import homing.model.NatRule;
import homing.model.NatRule.Chain;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code iptables-save}: the rules of the nat table. Another table that has rules is named, once, as not read. */
final class NatText {
    private final List<NatRule> rules = new ArrayList<>();
    private final Set<String> others = new HashSet<>();
    private final Tokens words = new Tokens();
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
        words.on(line);
        if (first == '[') {
            words.next();
        }
        return words.take("-A") && rule(at);
    }

    private boolean rule(Lines at) {
        if (!table.equals("nat")) {
            if (others.add(table)) {
                files.warn(at.place(), "io.snapshot.other-table", table);
            }
            return true;
        }
        Optional<NatRule> rule = chain(words.next()).flatMap(where -> new NatRuleWords(words).rule(where));
        rule.ifPresent(rules::add);
        return rule.isPresent();
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
