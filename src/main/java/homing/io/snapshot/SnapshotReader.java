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
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a snapshot set: a folder with {@code hosts/NAME/}, or a zip of one, and optionally {@code links.json}. */
public final class SnapshotReader {
    private static final String HOSTS = "hosts";

    private final List<HostReader> readers = List.of(new LinuxHostReader());

    /** Whether the path looks like a snapshot set: a folder or zip; a scenario is a plain file. */
    public static boolean isSnapshot(Path path) {
        return Files.isDirectory(path) || path.toString().endsWith(".zip");
    }

    /** The network, with warnings for what was passed over; BadInput if it cannot be used. */
    public Checked<Network> read(Path path) throws BadInput, IOException {
        if (Files.isDirectory(path)) {
            return folder(path, path.toString());
        }
        if (!Files.exists(path)) {
            throw bad(path.toString(), "io.file.missing");
        }
        return zip(path);
    }

    private Checked<Network> zip(Path path) throws BadInput, IOException {
        try (FileSystem zip = FileSystems.newFileSystem(path)) {
            return folder(root(zip), path.toString());
        } catch (java.util.zip.ZipError | java.nio.file.ProviderNotFoundException | java.util.zip.ZipException broken) {
            throw bad(path.toString(), "io.snapshot.not-a-zip");
        }
    }

    /** A zip of a folder has that folder as its only entry; one of the folder's content has hosts at the top. */
    private static Path root(FileSystem zip) throws IOException {
        Path top = zip.getPath("/");
        if (Files.isDirectory(top.resolve(HOSTS))) {
            return top;
        }
        try (Stream<Path> entries = Files.list(top)) {
            Optional<Path> inner = entries.filter(each -> Files.isDirectory(each.resolve(HOSTS)))
                    .sorted()
                    .findFirst();
            return inner.orElse(top);
        }
    }

    private Checked<Network> folder(Path root, String shown) throws BadInput, IOException {
        Path hosts = root.resolve(HOSTS);
        if (!Files.isDirectory(hosts)) {
            throw bad(shown, "io.snapshot.no-hosts");
        }
        List<Host> all = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        for (Path folder : sorted(hosts)) {
            String name = folder.getFileName().toString().replace("/", "");
            Collected files = new Collected(folder, shown + "/" + HOSTS + "/" + name);
            all.add(host(name, files));
            warnings.addAll(files.warnings());
        }
        if (all.isEmpty()) {
            throw bad(shown, "io.snapshot.no-hosts");
        }
        Path links = root.resolve("links.json");
        List<Lan> lans = Files.exists(links) ? LinksReader.read(links, shown + "/links.json", all) : Segments.of(all);
        return new Checked<>(new Network(all, lans), warnings);
    }

    private static List<Path> sorted(Path hosts) throws IOException {
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
        throw bad(files.name(""), "io.snapshot.no-addresses");
    }

    private static BadInput bad(String file, String key) {
        return new BadInput(new Problem(Place.of(file), Message.of(key)));
    }
}
