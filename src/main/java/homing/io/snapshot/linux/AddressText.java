package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.text.Lines;
import homing.io.text.Tokens;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Scope;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ip addr}. */
final class AddressText {
    /** Words of an address line that say nothing about how packets travel. */
    private static final Set<String> IDLE =
            Set.of("dynamic", "mngtmpaddr", "nodad", "dadfailed", "home", "autojoin", "stable-privacy", "optimistic");

    private final List<AdapterParts> adapters = new ArrayList<>();

    private AddressText() {}

    static List<Adapter> read(Collected files, String file) throws BadInput, IOException {
        AddressText reader = new AddressText();
        Understood.eachLine(files, file, reader::take);
        return reader.adapters.stream().map(AdapterParts::build).toList();
    }

    private boolean take(String line, Lines at) {
        if (Character.isDigit(line.charAt(0))) {
            return adapter(line);
        }
        if (adapters.isEmpty()) {
            return false;
        }
        AdapterParts adapter = adapters.get(adapters.size() - 1);
        Tokens words = Tokens.of(line);
        String first = words.next();
        return switch (first) {
            case "inet", "inet6" -> address(adapter, words);
            case "valid_lft", "altname" -> true;
            default -> first.startsWith("link/") && hardware(adapter, words);
        };
    }

    private boolean adapter(String line) {
        Tokens words = Tokens.of(line);
        String number = words.next().replace(":", "");
        String name = words.next().replace(":", "");
        String flags = words.next();
        if (!number.matches("[0-9]{1,9}") || !flags.startsWith("<") || !flags.endsWith(">")) {
            return false;
        }
        int at = name.indexOf('@');
        List<String> set = Arrays.asList(flags.substring(1, flags.length() - 1).split(","));
        adapters.add(new AdapterParts(at < 0 ? name : name.substring(0, at), Integer.parseInt(number), set));
        return true;
    }

    private static boolean hardware(AdapterParts adapter, Tokens words) {
        adapter.mac = Mac.tryParse(words.next()).orElse(Mac.ZERO);
        return true;
    }

    private static boolean address(AdapterParts adapter, Tokens words) {
        String[] own = words.next().split("/", -1);
        Optional<IpAddress> local = IpAddress.tryParse(own[0]);
        if (local.isEmpty()) {
            return false;
        }
        int bits = local.get().family().bits();
        int length = own.length == 2 ? length(own[1], bits) : bits;
        IpAddress peer = null;
        if (words.take("peer")) {
            String[] other = words.next().split("/", -1);
            peer = AdapterParts.addressOrNull(other[0]);
            length = other.length == 2 ? length(other[1], bits) : bits;
        }
        return length >= 0 && rest(adapter, local.get(), length, peer, words);
    }

    private static int length(String digits, int most) {
        return digits.matches("[0-9]{1,3}") && Integer.parseInt(digits) <= most ? Integer.parseInt(digits) : -1;
    }

    private static boolean rest(AdapterParts adapter, IpAddress local, int length, IpAddress peer, Tokens words) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Scope scope = Scope.GLOBAL;
        IpAddress broadcast = null;
        String label = "";
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("scope")) {
                scope = AdapterParts.scope(words.next());
            } else if (word.equals("brd")) {
                broadcast = AdapterParts.addressOrNull(words.next());
            } else if (word.equals("metric") || word.equals("proto")) {
                words.next();
            } else if (AdapterParts.mark(word).isPresent()) {
                marks.add(AdapterParts.mark(word).get());
            } else if (!IDLE.contains(word)) {
                label = adapter.alias(word);
            }
        }
        adapter.add(new AdapterAddress(local, length, scope, peer, broadcast, label, marks));
        return true;
    }
}
