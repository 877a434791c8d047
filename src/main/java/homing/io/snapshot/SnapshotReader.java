package homing.io.snapshot;

import homing.io.snapshot.host.Collected;
import homing.io.snapshot.host.HostReader;
import homing.io.snapshot.linux.LinuxHostReader;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Checked;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a snapshot set: a folder with {@code hosts/NAME/}, or a zip of one, and optionally {@code links.json}. */
public final class SnapshotReader {
    private static final String HOSTS = "hosts";
    private static final String LINKS = "links.json";

    private final List<HostReader> readers = List.of(new LinuxHostReader());

    /** Whether the path looks like a snapshot set: a folder or zip; a scenario is a plain file. */
    public static boolean isSnapshot(Path path) {
        return Files.isDirectory(path)
                || path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** The network, with warnings for what was passed over; BadInput if it cannot be used. */
    public Checked<Network> read(Path path) throws BadInput, IOException {
        if (Files.isDirectory(path)) {
            return folder(path, path.toString());
        }
        if (!Files.exists(path)) {
            throw bad(path.toString(), "io.file.missing");
        }
        try (ZippedSet zip = ZippedSet.open(path)) {
            return folder(zip.root(), path.toString());
        }
    }

    private Checked<Network> folder(Path root, String shown) throws BadInput, IOException {
        Path folder = root.resolve(HOSTS);
        if (!Files.isDirectory(folder)) {
            throw bad(shown, "io.snapshot.no-hosts");
        }
        List<Host> hosts = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        for (Path own : foldersIn(folder)) {
            String name = own.getFileName().toString().replace("/", "");
            Collected files = new Collected(own, shown + "/" + HOSTS + "/" + name);
            hosts.add(host(name, files));
            warnings.addAll(files.warnings());
        }
        if (hosts.isEmpty()) {
            throw bad(shown, "io.snapshot.no-hosts");
        }
        return new Checked<>(new Network(hosts, lans(root.resolve(LINKS), shown, hosts)), warnings);
    }

    private static List<Lan> lans(Path links, String shown, List<Host> hosts) throws BadInput, IOException {
        return Files.exists(links) ? LinksReader.read(links, shown + "/" + LINKS, hosts) : Segments.of(hosts);
    }

    private static List<Path> foldersIn(Path hosts) throws IOException {
        try (Stream<Path> entries = Files.list(hosts)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private Host host(String name, Collected files) throws BadInput, IOException {
        for (HostReader reader : readers) {
            if (reader.knows(files)) {
                return reader.read(name, files);
            }
        }
        boolean windows = files.first("ipconfig.txt", "route-print.txt").isPresent();
        throw bad(files.name(""), windows ? "io.snapshot.windows" : "io.snapshot.no-addresses");
    }

    private static BadInput bad(String file, String key) {
        return new BadInput(new Problem(Place.of(file), Message.of(key)));
    }
}
