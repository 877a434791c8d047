package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.Settings;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** {@code sysctl -a}: the switches of IPv4 and IPv6 that are numbers; everything else is not Homing's business. */
final class SysctlText {
    private static final String NET = "net.";
    private static final String IPV4 = "net.ipv4.";
    private static final String IPV6 = "net.ipv6.";

    private final Map<String, Integer> values = new TreeMap<>();

    private SysctlText() {}

    static Settings read(Collected files, String file) throws BadInput, IOException {
        SysctlText reader = new SysctlText();
        Understood.eachLine(files, file, (line, at) -> reader.take(line));
        return Settings.of(reader.values);
    }

    private boolean take(String line) {
        int equal = line.indexOf('=');
        if (equal < 0) {
            return line.startsWith("#") || line.startsWith("sysctl:");
        }
        String name = line.substring(0, equal).strip().replace('/', '.');
        String value = line.substring(equal + 1).strip();
        if (name.startsWith(IPV4)) {
            number(name.substring(IPV4.length()), value);
        } else if (name.startsWith(IPV6)) {
            number(name.substring(NET.length()), value);
        }
        return name.indexOf('.') > 0 && name.indexOf(' ') < 0;
    }

    private void number(String name, String text) {
        boolean negative = text.startsWith("-");
        long number = Figure.of(negative ? text.substring(1) : text, Integer.MAX_VALUE);
        if (number != Figure.NONE) {
            values.put(name, (int) (negative ? -number : number));
        }
    }
}
