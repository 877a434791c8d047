package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.PlainName;

/** Names that a person chooses for hosts, adapters and LANs. */
final class Names {
    private Names() {}

    /** Reports a name that cannot be used: empty, too long, with blanks around it, with a quote or a control character. */
    static void check(Value.Text name, Report report) {
        if (!PlainName.isGood(name.text())) {
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
}
