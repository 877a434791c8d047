package homing.io.scenario;

import homing.io.yaml.Report;
import homing.io.yaml.Value;
import homing.model.Adapter;
import homing.model.SettingName;
import java.util.List;
import java.util.stream.Collectors;

/** Names of settings as files write them. */
final class SettingNames {
    private static final String SYSCTL = "net.ipv4.";

    private SettingNames() {}

    /** Reports a name that looks like a slip. */
    static void check(Value.Text name, List<Adapter> adapters, Report report) {
        SettingName.meant(
                        shortened(name.text()),
                        adapters.stream().map(Adapter::name).collect(Collectors.toSet()))
                .ifPresent(near -> report.add(name.place(), "io.scenario.setting-near", name.text(), near));
    }

    /** A sysctl of IPv4 without the part that goes without saying. */
    static String shortened(String name) {
        return name.startsWith(SYSCTL) ? name.substring(SYSCTL.length()) : name;
    }
}
