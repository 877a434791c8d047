package homing.io.snapshot.linux;

import homing.io.snapshot.host.Collected;
import homing.io.snapshot.host.HostReader;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.problem.BadInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a Linux machine: the JSON form of a command where it is there, else its text. Only the addresses must be. A host is
 * called as its folder, whatever hostname.txt says. What it has of IPv6 is kept beside what it has of IPv4.
 */
public final class LinuxHostReader implements HostReader {
    private static final String NAT = "iptables-save.txt";
    private static final String SETTINGS = "sysctl.txt";

    @Override
    public boolean knows(Collected files) {
        return files.first("ip-addr.json", "ip-addr.txt").isPresent();
    }

    @Override
    public Host read(String name, Collected files) throws BadInput, IOException {
        List<Adapter> adapters = CollectedAddresses.read(files);
        List<RouteTable> tables = CollectedRoutes.read(files, adapters);
        boolean complete = CollectedRoutes.areComplete(tables);
        Host host = new Host(
                name,
                StackId.LINUX,
                complete ? adapters : ConfiguredOrder.of(ConnectedRoutes.seenIn(tables, adapters)),
                tables,
                CollectedRules.read(files, adapters),
                neighbours(files),
                nat(files),
                settings(files),
                !complete);
        return host.withLabels(LabelTable.read(files));
    }

    /** {@code ip neigh} prints both families; where {@code ip -6 neigh} was collected, IPv6 is read from it alone. */
    private static List<Neighbour> neighbours(Collected files) throws BadInput, IOException {
        Optional<String> others = files.first("ip-6-neigh.json", "ip-6-neigh.txt");
        List<Neighbour> all = new ArrayList<>(neighbours(files, files.first("ip-neigh.json", "ip-neigh.txt")));
        if (others.isPresent()) {
            all.removeIf(each -> !each.address().isIpv4());
            all.addAll(neighbours(files, others));
        }
        return all;
    }

    private static List<Neighbour> neighbours(Collected files, Optional<String> file) throws BadInput, IOException {
        if (file.isEmpty()) {
            return List.of();
        }
        return file.get().endsWith("json")
                ? NeighbourJson.read(files, file.get())
                : NeighbourText.read(files, file.get());
    }

    private static List<NatRule> nat(Collected files) throws BadInput, IOException {
        return files.has(NAT) ? NatText.read(files, NAT) : List.of();
    }

    private static Settings settings(Collected files) throws BadInput, IOException {
        return files.has(SETTINGS) ? SysctlText.read(files, SETTINGS) : Settings.NONE;
    }
}
