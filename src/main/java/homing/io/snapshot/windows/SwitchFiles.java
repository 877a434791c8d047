package homing.io.snapshot.windows;

import homing.dialect.windows.modern.CollectedSwitches;
import homing.dialect.windows.netsh.AddressDetails;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.io.snapshot.host.Collected;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that tell what is enabled on the adapters of a newer Windows machine, and which of its addresses are skipped as
 * sources: {@code netsh interface ipv4 show interfaces level=verbose} and {@code … show ipaddresses level=verbose}.
 */
final class SwitchFiles {
    private static final List<String> ADAPTERS = List.of("netsh-interfaces-verbose.txt", "netsh-interfaces.txt");
    private static final List<String> ADDRESSES = List.of(
            "netsh-ipaddresses-verbose.txt", "netsh-ipaddresses.txt", "netsh-ipaddresses6-verbose.txt");

    private final Collected files;

    SwitchFiles(Collected files) {
        this.files = files;
    }

    /** Reads one kind of text. */
    private interface Reader<T> {
        Checked<List<T>> read(String file, List<String> lines);
    }

    /** What is told; nothing where nothing was collected. */
    CollectedSwitches switches() throws BadInput, IOException {
        return new CollectedSwitches(all(ADAPTERS, InterfaceDetails::read), all(ADDRESSES, AddressDetails::read));
    }

    private <T> List<T> all(List<String> names, Reader<T> reader) throws BadInput, IOException {
        List<T> all = new ArrayList<>();
        for (String file : names) {
            if (files.has(file)) {
                List<String> lines = WindowsLines.of(files, file);
                all.addAll(WindowsHostReader.checked(files, reader.read(files.name(file), lines)));
            }
        }
        return all;
    }
}
