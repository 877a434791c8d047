package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;

/** Names that a person chooses for hosts, adapters and LANs. */
final class Names {
    private static final int LONGEST = 80;

    private Names() {}

    /** Reports a name that cannot be used: empty, too long, with blanks around it, with a quote or a control character. */
    static void check(Value.Text name, Report report) {
        if (!isName(name.text())) {
            report.add(name.place(), "io.scenario.name", name.found());
        }
    }

    /** The same for a host, whose name has no colon besides: host:adapter is parted there. */
    static void checkHost(Value.Text name, Report report) {
        check(name, report);
        if (name.text().indexOf(':') >= 0) {
            report.add(name.place(), "io.scenario.host-name", name.found());
        }
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && name.equals(name.strip())
                && name.indexOf('"') < 0
                && name.chars().noneMatch(Character::isISOControl);
    }
}
