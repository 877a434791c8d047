package homing.dialect.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.Dialect;
import homing.dialect.Dialect.Topic;
import homing.io.snapshot.Recordings;
import homing.io.snapshot.host.Bounds;
import homing.io.snapshot.host.Collected;
import homing.io.snapshot.linux.LinuxHostReader;
import homing.net.Family;
import homing.state.HostState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed for a recorded host is what was recorded there, line by line. */
class RecordedTextTest {
    private final Dialect dialect = new LinuxDialect();

    static Stream<Path> hosts() {
        return Stream.of("linux-decisions", "linux-wire", "linux-decisions6")
                .flatMap(kind -> Recordings.of(kind).stream())
                .flatMap(RecordedTextTest::hostsOf);
    }

    private static Stream<Path> hostsOf(Path recording) {
        try (Stream<Path> all = Files.list(recording.resolve("hosts"))) {
            return all.sorted().toList().stream();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void thereAreRecordings() {
        assertThat(hosts()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void tablesArePrintedAsTheyWereRecorded(Path files) throws Exception {
        HostState host =
                HostState.before(new LinuxHostReader().read("host", new Collected(files, "host", new Bounds(files))));
        assertThat(dialect.print(Topic.ROUTES, host)).isEqualTo(lines(files, "ip-route.txt"));
        assertThat(dialect.print(Topic.RULES, host)).isEqualTo(lines(files, "ip-rule.txt"));
        if (Files.exists(files.resolve("ip-6-rule.txt"))) {
            assertThat(IpRule.lines(host.host(), Family.IPV6)).isEqualTo(lines(files, "ip-6-rule.txt"));
            assertThat(IpRoute.all(host.host(), Family.IPV6)).isEqualTo(lines(files, "ip-6-route.txt"));
        }
        assertThat(dialect.print(Topic.NEIGHBOURS, host)).isEqualTo(lines(files, "ip-neigh.txt"));
        assertThat(dialect.print(Topic.NAT, host).stream().filter(line -> line.startsWith("-A")))
                .isEqualTo(lines(files, "iptables-save.txt").stream()
                        .filter(line -> line.startsWith("-A"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void addressesArePrintedAsTheyWereRecorded(Path files) throws Exception {
        HostState host =
                HostState.before(new LinuxHostReader().read("host", new Collected(files, "host", new Bounds(files))));
        List<String> recorded = lines(files, "ip-addr.txt").stream()
                .map(line -> line.replaceAll("@\\S+:", ":")
                        .replaceAll(" mtu .* state (\\w+).*", " state $1")
                        .replaceAll(" link-netns.*", "")
                        .replaceAll(" metric \\d+", "")
                        .replaceAll(" nodad", ""))
                .toList();
        assertThat(dialect.print(Topic.ADAPTERS, host)).isEqualTo(recorded);
    }

    private static List<String> lines(Path files, String name) throws IOException {
        Path file = files.resolve(name);
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
