package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.snapshot.host.HostReader;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.PolicyRule;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a Linux machine: the JSON form of a command where it is there, else its text. Only the addresses must be. */
public final class LinuxHostReader implements HostReader {
    @Override
    public boolean knows(Collected files) {
        return files.first("ip-addr.json", "ip-addr.txt").isPresent();
    }

    @Override
    public Host read(String name, Collected files) throws BadInput, IOException {
        List<Adapter> adapters = adapters(files);
        List<RouteTable> tables = tables(files);
        boolean complete = tables.stream().anyMatch(table -> table.name().equals("local"));
        return new Host(
                name,
                StackId.LINUX,
                adapters,
                tables,
                rules(files),
                neighbours(files),
                nat(files),
                settings(files),
                !complete);
    }

    private static List<Adapter> adapters(Collected files) throws BadInput, IOException {
        return files.has("ip-addr.json")
                ? AddressJson.read(files, "ip-addr.json")
                : AddressText.read(files, "ip-addr.txt");
    }

    private static List<RouteTable> tables(Collected files) throws BadInput, IOException {
        Optional<String> file = files.first("ip-route.json", "ip-route.txt");
        if (file.isEmpty()) {
            return List.of();
        }
        return file.get().endsWith("json") ? RouteJson.read(files, file.get()) : RouteText.read(files, file.get());
    }

    private static List<PolicyRule> rules(Collected files) throws BadInput, IOException {
        Optional<String> file = files.first("ip-rule.json", "ip-rule.txt");
        if (file.isEmpty()) {
            return List.of(
                    PolicyRule.lookup(0, "local"),
                    PolicyRule.lookup(32766, "main"),
                    PolicyRule.lookup(32767, "default"));
        }
        return file.get().endsWith("json") ? RuleJson.read(files, file.get()) : RuleText.read(files, file.get());
    }

    private static List<Neighbour> neighbours(Collected files) throws BadInput, IOException {
        Optional<String> file = files.first("ip-neigh.json", "ip-neigh.txt");
        if (file.isEmpty()) {
            return List.of();
        }
        return file.get().endsWith("json")
                ? NeighbourReader.json(files, file.get())
                : NeighbourReader.text(files, file.get());
    }

    private static List<NatRule> nat(Collected files) throws BadInput, IOException {
        return files.has("iptables-save.txt") ? NatText.read(files, "iptables-save.txt") : List.of();
    }

    private static Settings settings(Collected files) throws BadInput, IOException {
        return files.has("sysctl.txt") ? SysctlText.read(files, "sysctl.txt") : Settings.NONE;
    }
}
