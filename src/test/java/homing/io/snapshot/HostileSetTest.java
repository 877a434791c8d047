package homing.io.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.model.Host;
import homing.model.Network;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSetTest {
    private static final String ADDRESSES = """
            2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UP group default qlen 1000
                link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
                inet 10.0.0.5/24 brd 10.0.0.255 scope global eth0
            """;

    @TempDir
    Path temp;

    private Path set;
    private Path host;

    @BeforeEach
    void aHostWithAddresses() throws Exception {
        set = temp.resolve("set");
        host = Files.createDirectories(set.resolve("hosts/pc"));
        Files.writeString(host.resolve("ip-addr.txt"), ADDRESSES);
    }

    @Test
    void textOfEveryEditorAndTerminalIsRead() throws Exception {
        Host plain = read().value().hosts().get(0);
        String coloured = ADDRESSES
                .replace("eth0:", "\u001B[36meth0:\u001B[0m")
                .replace("10.0.0.5", "\u001B[35m10.0.0.5\u001B[0m");
        Files.writeString(host.resolve("ip-addr.txt"), "\uFEFF" + coloured.replace("\n", "\r\n"));
        assertThat(read().warnings()).isEmpty();
        assertThat(read().value().hosts()).containsExactly(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"der Rechner", "机器", "..pc", "x.example.org", "Ünï-códe"})
    void aHostIsCalledAsItsFolder(String name) throws Exception {
        Files.move(host, host.resolveSibling(name));
        assertThat(read().value().hosts()).extracting(Host::name).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", " pc", "a\"b", "a\u001B[31mb", "a\nb"})
    void aFolderWhoseNameNoHostCanHaveIsRefused(String name) throws Exception {
        Files.move(host, host.resolveSibling(name));
        assertThat(problem()).startsWith(set + "/hosts io.snapshot.host-name").doesNotContain("\u001B");
    }

    @Test
    void aNameOfManyLettersIsRefused() throws Exception {
        Files.move(host, host.resolveSibling("x".repeat(200)));
        assertThat(problem()).startsWith(set + "/hosts io.snapshot.host-name").hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ip-addr.txt        | ''                                          | ip-addr.txt io.snapshot.not-this-output
            ip-addr.json       | ''                                          | ip-addr.json:1:1 io.json.ends-early
            ip-addr.json       | '[]'                                        | ip-addr.json io.snapshot.not-this-output
            ip-addr.json       | '{"ifname": "eth0"}'                        | ip-addr.json:1:2 io.json.not-a-list
            ip-addr.json       | '[[]]'                                      | ip-addr.json:1:3 io.json.not-an-object
            ip-addr.json       | '[{"ifname": 5, "ifindex": "x"}]'           | ip-addr.json:1:2 io.snapshot.not-this-output
            ip-route.json      | '[{"dst": ["default"]}]'                    | ip-route.json:1:2 io.snapshot.not-this-output
            ip-route.json      | '[{"dst": "default", "nexthops": {}}]'      | ip-route.json:1:2 io.snapshot.not-this-output
            ip-neigh.json      | '[{"dst": 7, "dev": []}]'                   | ip-neigh.json:1:2 io.snapshot.not-this-output
            ip-rule.json       | '[{"priority": "first"}]'                   | ip-rule.json:1:2 io.snapshot.not-this-output
            """)
    void aWrongFileIsToldByItsPlace(String file, String content, String problem) throws Exception {
        Files.writeString(host.resolve(file), content);
        assertThat(problem()).startsWith(host + "/" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ip-route.txt  | 10.9.0.0/16 dev ghost                     | ip-route.txt:2 io.snapshot.unknown-adapter
            ip-route.txt  | 10.9.0.0/16 via 10.0.0.1                  | ip-route.txt:2 io.snapshot.no-way
            ip-route.txt  | 10.9.0.0/16 via nowhere dev eth0          | ip-route.txt:2 io.snapshot.unknown-line
            ip-route.txt  | 10.9.0.0/16 dev eth0 metric 9999999999    | ip-route.txt:2 io.snapshot.unknown-line
            """)
    void whatIsLeftOutIsToldByItsLine(String file, String line, String warning) throws Exception {
        Files.writeString(host.resolve(file), "default via 10.0.0.1 dev eth0\n" + line + "\n");
        assertThat(read().warnings()).hasSize(1);
        assertThat(read().warnings().get(0))
                .satisfies(found ->
                        assertThat(found.place() + " " + found.message().key()).isEqualTo(host + "/" + warning));
    }

    @Test
    void manyWarningsEndWithTheLineFromWhichOnTheyAreCounted() throws Exception {
        Files.writeString(host.resolve("ip-route.txt"), "default dev eth0\n" + "warp\n".repeat(300));
        assertThat(read().warnings()).hasSize(101);
        assertThat(read().warnings().get(100).place()).hasToString(host + "/ip-route.txt:102");
        assertThat(read().warnings().get(100).message().args()).containsExactly(200);
    }

    @Test
    void anAdapterThatStandsThereTwiceCountsOnce() throws Exception {
        Files.writeString(host.resolve("ip-addr.txt"), ADDRESSES + ADDRESSES.replace("10.0.0.5", "10.0.0.6"));
        assertThat(read().value().hosts().get(0).adapters()).hasSize(1);
        assertThat(read().warnings().get(0).place()).hasToString(host + "/ip-addr.txt:4");
    }

    @Test
    void addressesOfTwoFamiliesInOneLineAreLeftOut() throws Exception {
        Files.writeString(
                host.resolve("ip-addr.txt"), ADDRESSES + "    inet 10.0.0.6/24 brd fe80::1 scope global eth0\n");
        assertThat(read().warnings()).hasSize(1);
    }

    @Test
    void aLinkThatLeadsOutOfTheSetIsRefused() throws Exception {
        Path secret = Files.writeString(temp.resolve("secret"), "default dev eth0\n");
        Files.createSymbolicLink(host.resolve("ip-route.txt"), secret);
        assertThat(problem()).startsWith(host + "/ip-route.txt io.snapshot.outside");
    }

    @Test
    void aFolderThatIsALinkOutOfTheSetIsRefused() throws Exception {
        Path moved = Files.move(host, temp.resolve("elsewhere"));
        Files.createSymbolicLink(host, moved);
        assertThat(problem()).startsWith(host + "/ip-addr.txt io.snapshot.outside");
    }

    @Test
    void aLinkWithinTheSetIsRead() throws Exception {
        Files.createSymbolicLink(host.resolveSibling("twin"), host);
        assertThat(read().value().hosts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"600, '  …', too-large", "4, '', too-many", "80, 'default dev eth0', too-many"})
    void aZipThatHoldsFarMoreThanItsSizeIsRefused(int megabytes, String line, String problem) throws Exception {
        Path zip = bomb("ip-route.txt", line.replace("…", " ".repeat(1000)) + "\n", "", megabytes);
        assertThat(Files.size(zip)).isLessThan(megabytes * 5_000L);
        assertThat(problem(zip)).contains("/ip-route.txt:").contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [           | {},                               | too-many
            [           | {"dst":"default","dev":"eth0"},   | too-many
            [{"a":[     | 1,                                | too-many
            [{"a":      | [                                 | too-large
            [{"a":"     | x                                 | too-large
            """)
    void jsonThatHoldsFarMoreThanItsSizeIsRefused(String before, String content, String problem) throws Exception {
        Path zip = bomb("ip-route.json", content, before, 80);
        assertThat(problem(zip)).contains("/ip-route.json:").contains(problem);
    }

    private Path bomb(String file, String content, String before, int megabytes) throws Exception {
        byte[] block = content.repeat((1 << 20) / content.length()).getBytes(UTF_8);
        Path zip = temp.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("hosts/pc/ip-addr.txt"));
            entries.write(ADDRESSES.getBytes(UTF_8));
            entries.putNextEntry(new ZipEntry("hosts/pc/" + file));
            entries.write(before.getBytes(UTF_8));
            for (int i = 0; i < megabytes; i++) {
                entries.write(block);
            }
        }
        return zip;
    }

    private Checked<Network> read() throws Exception {
        return new SnapshotReader().read(set);
    }

    private String problem() {
        return problem(set);
    }

    /** Place, key and arguments of the one problem. */
    private static String problem(Path source) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> new SnapshotReader().read(source));
        assertThat(bad.problems()).hasSize(1);
        return bad.problems().get(0).place() + " "
                + bad.problems().get(0).message().key() + " "
                + bad.problems().get(0).message().args();
    }
}
