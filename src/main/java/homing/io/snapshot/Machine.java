package homing.io.snapshot;

import homing.io.snapshot.host.Bounds;
import homing.io.snapshot.host.Collected;
import homing.io.text.Printable;
import homing.model.PlainName;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A machine of a set: its name, and the files that were collected there. */
record Machine(String name, Collected files) {
    static final String HOSTS = "hosts";
    /** One of these is there wherever a machine's files are. */
    private static final List<String> SIGNS =
            List.of("ip-addr.json", "ip-addr.txt", "ipconfig-all.txt", "ipconfig.txt", "route-print.txt");

    /** Whether a folder is a set: has {@code hosts/}, or the files of one machine. */
    static boolean isSet(Path folder) {
        return Files.isDirectory(folder.resolve(HOSTS)) || isMachine(folder);
    }

    private static boolean isMachine(Path folder) {
        return SIGNS.stream().anyMatch(sign -> Files.isRegularFile(folder.resolve(sign)));
    }

    /**
     * The machines of a set, by name; BadInput if there are none.
     *
     * @param name what a machine is called whose files are in the set itself
     * @param shown the set's name as a person reads it
     */
    static List<Machine> in(Path set, String name, String shown) throws BadInput, IOException {
        Bounds bounds = new Bounds(set);
        Path hosts = set.resolve(HOSTS);
        List<Machine> all = new ArrayList<>();
        if (Files.isDirectory(hosts)) {
            for (Path own : foldersIn(hosts)) {
                String called = own.getFileName().toString().replace("/", "");
                all.add(of(called, own, shown + "/" + HOSTS, shown + "/" + HOSTS + "/" + called, bounds));
            }
        } else if (isMachine(set)) {
            all.add(of(name, set, shown, shown, bounds));
        }
        if (all.isEmpty()) {
            throw new BadInput(new Problem(Place.of(shown), Message.of("io.snapshot.no-hosts")));
        }
        return all;
    }

    private static List<Path> foldersIn(Path hosts) throws IOException {
        try (Stream<Path> entries = Files.list(hosts)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Machine of(String name, Path folder, String within, String shown, Bounds bounds) throws BadInput {
        if (!PlainName.isGoodForHost(name)) {
            Message message = Message.of("io.snapshot.host-name", Printable.start(name));
            throw new BadInput(new Problem(Place.of(within), message));
        }
        return new Machine(name, new Collected(folder, shown, bounds));
    }
}
