package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.model.Settings;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** {@code sysctl -a}: the switches of IPv4 that are numbers; everything else is not Homing's business. */
final class SysctlText {
    private static final String IPV4 = "net.ipv4.";

    private SysctlText() {}

    static Settings read(Collected files, String file) throws BadInput, IOException {
        Map<String, Integer> values = new TreeMap<>();
        Understood.eachLine(files, file, (line, at) -> take(line, values));
        return Settings.of(values);
    }

    private static boolean take(String line, Map<String, Integer> values) {
        int equal = line.indexOf('=');
        if (equal < 0) {
            return line.startsWith("#") || line.startsWith("sysctl:");
        }
        String name = line.substring(0, equal).strip().replace('/', '.');
        String value = line.substring(equal + 1).strip();
        if (name.startsWith(IPV4) && value.matches("-?[0-9]{1,9}")) {
            values.put(name.substring(IPV4.length()), Integer.valueOf(value));
        }
        return name.indexOf('.') > 0;
    }
}
