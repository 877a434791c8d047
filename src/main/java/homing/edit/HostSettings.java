package homing.edit;

import homing.model.Adapter;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.SettingName;
import homing.model.Settings;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Edits of a host's switches by their own names: sysctls, registry values; and of what its firewall does with the rest. */
public final class HostSettings {
    private static final String NAME = "[A-Za-z0-9_./ -]{1,80}";
    private static final String SYSCTL = "net.ipv4.";

    private HostSettings() {}

    /** Sets a switch. A name that looks like a slip of the pen is refused, with what was meant. */
    public static Attempt set(Scenario scenario, String host, String name, int value) {
        String plain = name.strip();
        String setting = plain.startsWith(SYSCTL) ? plain.substring(SYSCTL.length()) : plain;
        if (!setting.matches(NAME)) {
            return Attempt.refused("edit.refused.setting", name);
        }
        Optional<String> meant =
                scenario.network().host(host).flatMap(found -> SettingName.meant(setting, adapters(found)));
        Optional<Message> missing = SettingName.adapterOf(setting)
                .flatMap(adapter -> scenario.network().host(host).flatMap(found -> RowChecks.adapter(found, adapter)));
        if (missing.isPresent()) {
            return new Attempt.Refused(missing.get());
        }
        return meant.map(near -> Attempt.refused("edit.refused.setting-near", setting, near))
                .orElseGet(() -> Attempt.of(Hosts.change(
                        host,
                        Message.of("edit.setting", setting, host),
                        before -> before.withSettings(before.settings().with(setting, value)))));
    }

    private static Set<String> adapters(Host host) {
        return host.adapters().stream().map(Adapter::name).collect(Collectors.toSet());
    }

    /** Leaves a switch to the system's default. */
    public static Edit unset(String host, String name) {
        return Hosts.change(host, Message.of("edit.setting.unset", name, host), before -> {
            SortedMap<String, Integer> rest = new TreeMap<>(before.settings().values());
            rest.remove(name);
            return before.withSettings(new Settings(rest));
        });
    }

    /** What becomes of packets that no rule of the firewall takes. */
    public static Edit setOtherwise(String host, Firewall.Action action) {
        return Hosts.change(
                host,
                Message.of("edit.firewall.otherwise", host),
                before -> before.withFirewall(new Firewall(
                        before.firewall().sources(), before.firewall().rules(), action)));
    }
}
