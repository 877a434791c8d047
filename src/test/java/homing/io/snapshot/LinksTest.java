package homing.io.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import homing.model.Lan;
import homing.problem.BadInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @TempDir
    Path set;

    @BeforeEach
    void twoHosts() throws Exception {
        for (String name : List.of("a", "b")) {
            Path host = Files.createDirectories(set.resolve("hosts/" + name));
            Files.writeString(host.resolve("ip-addr.txt"), "2: eth0: <UP,LOWER_UP> mtu 1500\n");
        }
    }

    @Test
    void segmentsAreTheNetworksLans() throws Exception {
        links("{\"lan 1\": [\"a:eth0\", \"b:eth0\"]}");
        assertThat(new SnapshotReader().read(set).value().lans())
                .singleElement()
                .satisfies(lan -> assertThat(lan.adapters()).hasSize(2))
                .extracting(Lan::name)
                .isEqualTo("lan 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                      | 1:1 io.links.not-an-object
            5                                       | 1:1 io.links.not-an-object
            {"x": "a:eth0"}                         | 1:7 io.links.not-a-list
            {"x": ["a:eth0", 5]}                    | 1:18 io.links.no-adapter
            {"x": ["a:eth0", ["b:eth0"]]}           | 1:18 io.links.no-adapter
            {"x": ["a:eth0", null]}                 | 1:18 io.links.no-adapter
            {"x": ["a:eth0", "a:eth0"]}             | 1:18 io.links.plugged-twice
            {"x": ["a:eth0"], "x": ["b:eth0"]}      | 1:19 io.links.name
            {" ": ["a:eth0"]}                       | 1:2 io.links.name
            {"x": ["a:eth0"                         | 1:16 io.json.broken
            {"x" 5}                                 | 1:6 io.json.broken
            """)
    void whatIsWrongIsToldByItsPlace(String content, String problem) throws Exception {
        links(content);
        BadInput bad = catchThrowableOfType(BadInput.class, () -> new SnapshotReader().read(set));
        assertThat(bad.problems())
                .extracting(each -> each.place() + " " + each.message().key())
                .containsExactly(set + "/links.json:" + problem);
    }

    private void links(String content) throws Exception {
        Files.writeString(set.resolve("links.json"), content);
    }
}
