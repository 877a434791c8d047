package homing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoryCommandsTest {
    /** One call, and a story of three. */
    private static final String STORY = "scenarios/gateway-dies.yaml";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path temp;

    private static List<JsonNode> json(String... args) {
        return Said.by(args).lines().stream().map(MAPPER::readTree).toList();
    }

    @Test
    void eachCallOfAStoryHasALineWithItsTitleAndItsFindings() {
        List<JsonNode> lines = json("trace", STORY, "--json");
        assertThat(lines).extracting(line -> line.get("n").asInt()).containsExactly(0, 1, 2, 3);
        assertThat(lines.get(0).has("story")).isFalse();
        assertThat(lines.get(2).get("story").asString()).isEqualTo("the gateway dies, then another way is named");
        assertThat(lines.get(2).get("title").asString()).isEqualTo("it is dead, and nobody tells the host");
        assertThat(lines).allMatch(line -> line.has("findings"));
    }

    @Test
    void everyCallOfAStoryIsCompared() {
        List<JsonNode> lines = json("compare", STORY, "--stacks", "windows-xp", "--json");
        assertThat(lines).hasSize(4).allMatch(line -> line.get("stacks").size() == 2);
        assertThat(lines.subList(1, 4))
                .extracting(line -> line.get("stacks").get(0).get("ending").asString())
                .containsExactly("answered", "lost", "answered");
        assertThat(lines.subList(1, 4))
                .extracting(line -> line.get("stacks").get(1).get("step").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aComparisonSaysWhichRulesNobodyHasWrittenDown() {
        Said said = Said.by("compare", "scenarios/macos-scoped-routes.yaml", "--stacks", "freebsd");
        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("[FreeBSD (general knowledge)]", "[Homing (Homing's choice");
    }

    @Test
    void aStackThatIsNamedTwiceIsComparedOnce() {
        assertThat(json("compare", STORY, "--stacks", "windows-xp,windows-xp/xp-sp2,macos", "--json"))
                .allMatch(line -> line.get("stacks").size() == 3);
    }

    @Test
    void eachComparedCallOfAStoryIsNumbered() {
        assertThat(Said.by("compare", STORY, "--stacks", "windows-xp").out())
                .contains("call 1 of 3, it lives)", "call 2 of 3, it is dead", "call 3 of 3, by the other gateway)");
    }

    @Test
    void systemsThatGoAlikeShareALineAndTheJsonKeepsThemApart() {
        String file = "scenarios/address-taken.yaml";
        assertThat(Said.by("compare", file).out())
                .contains(
                        "\n  FreeBSD; macOS  ",
                        "\n  RFC 1122, strong; RFC 1122, weak  ",
                        "\n  The same under FreeBSD; Linux; macOS; Windows XP / 2003.\n")
                .doesNotContain("\n  macOS ");
        assertThat(json("compare", file, "--json"))
                .isNotEmpty()
                .allMatch(line -> line.get("stacks").size() == 7);
    }

    @Test
    void aCallIsPickedByItsNumberBehindTheOthers() {
        assertThat(json("trace", STORY, "--call", "3", "--json"))
                .containsExactly(json("trace", STORY, "--json").get(2));
        assertThat(json("trace", STORY, "--call", "1", "--json"))
                .containsExactly(json("trace", STORY, "--json").get(0));
        assertThat(Said.by("trace", STORY, "--call", "4").out())
                .contains("(by the other gateway)", "Answered:")
                .doesNotContain("(it lives)");
    }

    @Test
    void aNumberThatIsNotThereIsTold() {
        Said said = Said.by("trace", STORY, "--call", "5");
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("there is no call 5: the scenario has 4.");
        assertThat(Said.by("trace", STORY, "--call", "1", "--to", "10.1.0.1").err())
                .contains("--call names a call of the scenario");
    }

    @Test
    void theStoryIsToldWithEachCallWhereItBegins() {
        assertThat(Said.by("trace", STORY).lines())
                .containsSubsequence(
                        "Story: the gateway dies, then another way is named",
                        "   Call from pc to 203.0.113.80 (it lives)",
                        "   Call from pc to 203.0.113.80 (it is dead, and nobody tells the host)",
                        "   Call from pc to 203.0.113.80 (by the other gateway)");
    }

    @Test
    void theStateIsCheckedBesideTheCalls() {
        Said said = Said.by("check", STORY);
        assertThat(said.out())
                .contains("ok    " + STORY + ", at 31s: route pc default via 10.1.0.2 dev eth0 is there")
                .contains("at 33s: adapter gate-A:lan is down");
        assertThat(said.status()).isZero();
    }

    @Test
    void aPictureShowsTheEndOfACallOfAStory() throws Exception {
        Path dead = temp.resolve("dead.svg");
        Path last = temp.resolve("last.svg");
        assertThat(Said.by("export", STORY, "--call", "3", "-o", dead.toString())
                        .status())
                .isZero();
        assertThat(Said.by("export", STORY, "--call", "4", "-o", last.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(dead)).contains("turned off").doesNotContain("next hop");
        assertThat(Files.readString(last)).contains("turned off").contains("10.1.0.2 · next hop");
        assertThat(Said.by("export", STORY, "--call", "5", "-o", last.toString())
                        .err())
                .contains("there is no call 5: the scenario has 4.");
    }

    @Test
    void storiesAreCountedWhenAFileIsValidated() {
        assertThat(Said.by("validate", STORY).out()).contains("calls: 1, stories: 1");
    }
}
