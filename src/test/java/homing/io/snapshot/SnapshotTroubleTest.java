package homing.io.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTroubleTest {
    private static final String ADDRESSES = """
            1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default qlen 1000
                link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
                inet 127.0.0.1/8 scope host lo
                   valid_lft forever preferred_lft forever
            2: eth0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc fq_codel state UP group default qlen 1000
                link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
                altname enp0s3
                inet 10.0.0.5/24 brd 10.0.0.255 scope global dynamic noprefixroute eth0
                   valid_lft 85000sec preferred_lft 85000sec
                inet 10.0.0.6/24 scope global secondary eth0:1
                   valid_lft forever preferred_lft forever
            """;

    @TempDir
    Path set;

    private Path host;

    @BeforeEach
    void aHostWithAddresses() throws Exception {
        host = Files.createDirectories(set.resolve("hosts/pc"));
        Files.writeString(host.resolve("ip-addr.txt"), ADDRESSES);
    }

    @Test
    void addressesAloneAreEnough() throws Exception {
        Host pc = read().value().hosts().get(0);
        assertThat(pc.automaticRoutes()).isTrue();
        assertThat(pc.adapter("eth0").orElseThrow().addresses())
                .extracting(address -> address.toString() + address.label())
                .containsExactly("10.0.0.5/24", "10.0.0.6/24eth0:1");
    }

    @Test
    void unknownLinesAreNamedByPlaceAndLeftOut() throws Exception {
        Files.writeString(host.resolve("ip-route.txt"), "default via 10.0.0.1 dev eth0\nwarp 9 to nowhere\n");
        Checked<Network> read = read();
        assertThat(read.warnings()).hasSize(1);
        assertThat(read.warnings().get(0).place().toString()).endsWith("ip-route.txt:2");
        assertThat(read.value().hosts().get(0).tables().get(0).routes()).hasSize(1);
    }

    @Test
    void severalNextHopsAreOneRoute() throws Exception {
        Files.writeString(
                host.resolve("ip-route.txt"),
                "default proto static metric 20\n\tnexthop via 10.0.0.1 dev eth0 weight 1\n\tnexthop via 10.0.0.2 dev eth0 weight 3\n");
        assertThat(read().value().hosts().get(0).tables().get(0).routes())
                .singleElement()
                .satisfies(route -> assertThat(route.nextHops())
                        .extracting(hop -> hop.weight())
                        .containsExactly(1, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Login</body></html>\n",
                "Windows IP Configuration\n\n   Host Name . . . : PC\n",
                "\u0000\u0001\u0002binary",
                "{\"json\": true}\n"
            })
    void aFileThatIsNotWhatItsNameSaysIsRefused(String content) throws Exception {
        Files.writeString(host.resolve("ip-route.txt"), content);
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.place().toString()).contains("ip-route.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{}", "[1]", "[{\"dst\":", "nonsense"})
    void brokenJsonIsRefused(String content) throws Exception {
        Files.writeString(host.resolve("ip-route.json"), content);
        assertThatThrownBy(this::read).isInstanceOf(BadInput.class);
    }

    @Test
    void jsonNestedWithoutEndIsRefused() throws Exception {
        Files.writeString(host.resolve("ip-route.json"), "[{\"a\":" + "[".repeat(200_000));
        assertThatThrownBy(this::read).isInstanceOf(BadInput.class);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws Exception {
        Files.write(host.resolve("ip-route.txt"), new byte[] {'d', 'e', (byte) 0xC3, (byte) 0x28});
        assertThatThrownBy(this::read).isInstanceOf(BadInput.class);
    }

    @Test
    void aLineWithoutEndIsRefused() throws Exception {
        Files.writeString(host.resolve("ip-route.txt"), "x".repeat(10_000_000));
        assertThatThrownBy(this::read).isInstanceOf(BadInput.class);
    }

    @Test
    void aZipIsReadLikeItsFolder() throws Exception {
        Path zip = set.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("collected/hosts/pc/ip-addr.txt"));
            entries.write(Files.readAllBytes(host.resolve("ip-addr.txt")));
        }
        assertThat(new SnapshotReader().read(zip).value()).isEqualTo(read().value());
    }

    @Test
    void aZipThatReachesOutOfItselfIsRefused() throws Exception {
        Path zip = set.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("../../evil.txt"));
            entries.write('x');
        }
        assertThatThrownBy(() -> new SnapshotReader().read(zip)).isInstanceOf(BadInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip at all"})
    void whatIsNoZipIsRefused(String content) throws Exception {
        Path zip = Files.writeString(set.resolve("set.zip"), content);
        assertThatThrownBy(() -> new SnapshotReader().read(zip)).isInstanceOf(BadInput.class);
    }

    @Test
    void linksThatNameAnUnknownAdapterAreRefused() throws Exception {
        Files.writeString(set.resolve("links.json"), "{\"lan\": [\"pc:eth0\", \"pc:eth7\"]}");
        assertThatThrownBy(this::read).isInstanceOf(BadInput.class).hasMessageContaining("eth7");
    }

    @Test
    void adaptersWhoseSubnetsAgreeAreOnOneSegment() throws Exception {
        Path other = Files.createDirectories(set.resolve("hosts/other"));
        Files.writeString(
                other.resolve("ip-addr.txt"),
                ADDRESSES.replace("10.0.0.5", "10.0.0.9").replace("10.0.0.6", "10.0.0.8"));
        assertThat(read().value().lans())
                .singleElement()
                .satisfies(lan -> assertThat(lan.adapters()).hasSize(2));
    }

    private Checked<Network> read() throws Exception {
        return new SnapshotReader().read(set);
    }
}
