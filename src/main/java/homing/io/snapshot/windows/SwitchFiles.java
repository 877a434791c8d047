package homing.io.snapshot.windows;

import homing.dialect.windows.modern.CollectedSwitches;
import homing.dialect.windows.netsh.AddressDetails;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.dialect.windows.powershell.NetAddress;
import homing.dialect.windows.powershell.NetInterface;
import homing.dialect.windows.powershell.Properties;
import homing.io.snapshot.host.Collected;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The texts that tell what is enabled on the adapters of a newer Windows machine, and which of its addresses are skipped as
 * sources: {@code netsh interface ipv4 show interfaces level=verbose}, {@code … show ipaddresses level=verbose},
 * {@code Get-NetIPInterface | fl *}, {@code Get-NetIPAddress}, and the JSON of the last two.
 */
final class SwitchFiles {
    private static final List<String> NETSH_ADAPTERS = List.of("netsh-interfaces-verbose.txt");
    private static final List<String> NETSH_ADDRESSES =
            List.of("netsh-ipaddresses-verbose.txt", "netsh-ipaddresses6-verbose.txt");
    private static final String ADAPTERS = "get-netipinterface";
    private static final String ADDRESSES = "get-netipaddress";

    private final Collected files;

    SwitchFiles(Collected files) {
        this.files = files;
    }

    /** What is told; nothing where nothing was collected. */
    CollectedSwitches switches() throws BadInput, IOException {
        return CollectedSwitches.NOTHING
                .withAdapters(texts(NETSH_ADAPTERS, InterfaceDetails::read))
                .withAddresses(texts(NETSH_ADDRESSES, AddressDetails::read))
                .withInterfaces(objects(ADAPTERS, NetInterface::read, NetInterface::read))
                .withNetAddresses(objects(ADDRESSES, NetAddress::read, NetAddress::read));
    }

    private <T> List<T> objects(
            String name,
            BiFunction<String, List<String>, Checked<List<T>>> text,
            BiFunction<String, Stream<Properties>, Checked<List<T>>> json)
            throws BadInput, IOException {
        List<T> all = new ArrayList<>(texts(List.of(name + ".txt"), text));
        String file = name + ".json";
        if (files.has(file)) {
            List<Properties> objects = JsonObjects.of(files.name(file), WindowsLines.of(files, file));
            all.addAll(WindowsHostReader.checked(files, json.apply(files.name(file), objects.stream())));
        }
        return all;
    }

    private <T> List<T> texts(List<String> names, BiFunction<String, List<String>, Checked<List<T>>> reader)
            throws BadInput, IOException {
        List<T> all = new ArrayList<>();
        for (String file : names) {
            if (files.has(file)) {
                List<String> lines = WindowsLines.of(files, file);
                all.addAll(WindowsHostReader.checked(files, reader.apply(files.name(file), lines)));
            }
        }
        return all;
    }
}
