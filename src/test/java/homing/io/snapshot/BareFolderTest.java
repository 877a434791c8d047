package homing.io.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareFolderTest {
    private static final String ADDRESSES = "2: eth0: <UP,LOWER_UP> mtu 1500\n    inet 10.0.0.5/24 scope global eth0\n";

    @TempDir
    Path temp;

    @Test
    void aMachinesFolderIsOneHostOfItsName() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("laptop"));
        Files.writeString(folder.resolve("ip-addr.txt"), ADDRESSES);
        assertThat(names(folder)).containsExactly("laptop");
        assertThat(names(folder.resolve("."))).containsExactly("laptop");
    }

    @ParameterizedTest
    @CsvSource({
        "ip-addr.txt, desk",
        "laptop/ip-addr.txt, laptop",
        "hosts/pc/ip-addr.txt, pc",
        "set/hosts/pc/ip-addr.txt, pc"
    })
    void aZipOfItIsTheSame(String entry, String name) throws Exception {
        Path zip = temp.resolve("desk.ZIP");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(entry));
            entries.write(ADDRESSES.getBytes(UTF_8));
        }
        assertThat(names(zip)).containsExactly(name);
    }

    @Test
    void theFilesOfHostsComeFirst() throws Exception {
        Path pc = Files.createDirectories(temp.resolve("set/hosts/pc"));
        Files.writeString(pc.resolve("ip-addr.txt"), ADDRESSES);
        Files.writeString(temp.resolve("set/ip-addr.txt"), ADDRESSES);
        assertThat(names(temp.resolve("set"))).containsExactly("pc");
    }

    private static List<String> names(Path set) throws Exception {
        return new SnapshotReader()
                .read(set).value().hosts().stream().map(Host::name).toList();
    }
}
