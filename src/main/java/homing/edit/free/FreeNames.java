package homing.edit.free;

import homing.model.Adapter;
import homing.model.Host;
import homing.model.Lan;
import homing.scenario.Scenario;
import homing.systems.Profiles;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that nothing has yet. */
public final class FreeNames {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");

    private FreeNames() {}

    /** host1, or host2 if there is one of that name. */
    public static String host(Scenario scenario, String word) {
        return numbered(word, 1, hosts(scenario));
    }

    /** The name itself if no host has it; else the same with the next number: client2 for client. */
    public static String hostLike(Scenario scenario, String name) {
        return hostLike(name, hosts(scenario));
    }

    /** The name itself if no LAN has it; else with the next number. */
    public static String lanLike(Scenario scenario, String name) {
        return lanLike(name, scenario.network().lans().stream().map(Lan::name).toList());
    }

    private static List<String> hosts(Scenario scenario) {
        return scenario.network().hosts().stream().map(Host::name).toList();
    }

    /** The next name of an adapter as the host's system numbers them: eth1, Ethernet 2. */
    public static String adapter(Host host) {
        List<String> taken = host.adapters().stream().map(Adapter::name).toList();
        return like(Profiles.firstAdapter(host.stack()), " ", taken);
    }

    /** A host's name itself if it is not taken; else with the next number. */
    public static String hostLike(String name, Collection<String> taken) {
        return like(name, name.indexOf(' ') < 0 ? "" : " ", taken);
    }

    /** The same for a LAN: Office 2. */
    public static String lanLike(String name, Collection<String> taken) {
        return like(name, " ", taken);
    }

    private static String like(String name, String between, Collection<String> taken) {
        if (!taken.contains(name)) {
            return name;
        }
        Matcher numbered = NUMBERED.matcher(name);
        return numbered.matches()
                ? numbered(numbered.group(1), Integer.parseInt(numbered.group(2)) + 1, taken)
                : numbered(name + between, 2, taken);
    }

    private static String numbered(String word, int first, Collection<String> taken) {
        int number = first;
        while (taken.contains(word + number)) {
            number++;
        }
        return word + number;
    }
}
