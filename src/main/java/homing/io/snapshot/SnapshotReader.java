package homing.io.snapshot;

import homing.io.snapshot.host.Bounds;
import homing.io.snapshot.host.Collected;
import homing.io.snapshot.host.HostReader;
import homing.io.snapshot.linux.LinuxHostReader;
import homing.io.snapshot.windows.WindowsHostReader;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a snapshot set: a folder with {@code hosts/NAME/}, or a zip of one, and optionally {@code links.json}. A folder
 * with the files of one machine is a set of that one.
 */
public final class SnapshotReader {
    private static final String LINKS = "links.json";

    private final List<HostReader> readers = List.of(new LinuxHostReader(), new WindowsHostReader());

    /** Whether the path looks like a snapshot set: a folder or zip; a scenario is a plain file. */
    public static boolean isSnapshot(Path path) {
        return Files.isDirectory(path)
                || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The network, with warnings for what was passed over; BadInput if it cannot be used. */
    public Checked<Network> read(Path path) throws BadInput, IOException {
        if (Files.isDirectory(path)) {
            return set(path, nameOf(path.toRealPath()), path.toString());
        }
        if (!Files.exists(path)) {
            throw bad(path.toString(), "io.file.missing");
        }
        try (ZippedSet zip = ZippedSet.open(path)) {
            Path root = zip.root();
            String own = nameOf(path);
            String name = root.getNameCount() > 0 ? nameOf(root) : own.substring(0, own.lastIndexOf('.'));
            return set(root, name, path.toString());
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? "host" : last.toString().replace("/", "");
    }

    private Checked<Network> set(Path root, String name, String shown) throws BadInput, IOException {
        List<Host> hosts = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        for (Machine machine : Machine.in(root, name, shown)) {
            hosts.add(host(machine));
            warnings.addAll(machine.files().warnings());
        }
        return new Checked<>(new Network(hosts, lans(root, shown, hosts)), warnings);
    }

    private static List<Lan> lans(Path root, String shown, List<Host> hosts) throws BadInput, IOException {
        Path links = root.resolve(LINKS);
        if (!Files.exists(links)) {
            return Segments.of(hosts);
        }
        String file = shown + "/" + LINKS;
        try (InputStream bytes = new Bounds(root).open(links, file)) {
            return LinksReader.read(bytes, file, hosts);
        }
    }

    private Host host(Machine machine) throws BadInput, IOException {
        Collected files = machine.files();
        for (HostReader reader : readers) {
            if (reader.knows(files)) {
                return reader.read(machine.name(), files);
            }
        }
        boolean windows = files.first("ipconfig-all.txt", "route-print.txt", "ipconfig.txt")
                .isPresent();
        throw bad(files.name(""), windows ? "io.snapshot.windows" : "io.snapshot.no-addresses");
    }

    private static BadInput bad(String file, String key) {
        return new BadInput(new Problem(Place.of(file), Message.of(key)));
    }
}
