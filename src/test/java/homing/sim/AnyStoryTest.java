package homing.sim;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagnose.Diagnosis;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.explain.Explainer;
import homing.explain.Journey;
import homing.export.json.TraceJson;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Change;
import homing.model.Host;
import homing.model.Network;
import homing.model.Route;
import homing.net.Prefix;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.text.Words;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random stories in random networks: whatever is done, the run ends, is the same again, and every step can be told and drawn. */
class AnyStoryTest {
    private static Story story(Random random, Network network) {
        List<Story.Act> acts = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < 6; i++) {
            at += random.nextInt(3) == 0 ? 0 : random.nextInt(40_000);
            Host host = network.hosts().get(random.nextInt(network.hosts().size()));
            acts.add(
                    i == 0 || random.nextInt(3) == 0
                            ? new Story.Calling(ScriptedCall.of(AnyJourneyTest.call(random, network)), at)
                            : new Story.Changing(change(random, host), at));
        }
        return new Story("any", Server.USUAL, acts);
    }

    private static Change change(Random random, Host host) {
        Adapter adapter = host.adapters().get(random.nextInt(host.adapters().size()));
        String name = host.name();
        boolean on = random.nextBoolean();
        return switch (random.nextInt(6)) {
            case 0 -> new Change.OfPower(name, on);
            case 1 -> new Change.OfAdapter(name, adapter.name(), on);
            case 2 -> new Change.OfCable(name, adapter.name(), on);
            case 3 -> {
                AdapterAddress own = on
                        ? AdapterAddress.of(AnyJourneyTest.address(random.nextInt(4), 20 + random.nextInt(9)), 24)
                        : adapter.addresses().get(0);
                yield new Change.OfAddress(name, adapter.name(), own, on);
            }
            case 4 -> new Change.OfSetting(name, "ip_forward", on ? 1 : 0);
            default -> {
                Route route = Route.via(
                        Prefix.ALL4,
                        AnyJourneyTest.address(random.nextInt(4), 1 + random.nextInt(8)),
                        adapter.name(),
                        0);
                yield new Change.OfRoute(name, "main", route, on);
            }
        };
    }

    private static String json(Timeline timeline) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TraceJson json = new TraceJson(bytes, false)) {
            json.tell(0, "any", timeline);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStoryEndsIsTheSameAgainAndCanBeToldAndDrawn(long seed) {
        Random random = new Random(seed);
        Network network = AnyJourneyTest.network(random);
        Story story = story(random, network);
        Timeline run = Simulation.run(network, story.script(network));

        assertThat(run.calls())
                .extracting(Made::ending)
                .doesNotContainNull()
                .hasSize(story.calls().size());
        assertThat(json(Simulation.run(network, story.script(network)))).isEqualTo(json(run));
        assertThat(new Explainer(run).all())
                .allMatch(told -> !Words.english().say(told.headline()).isBlank());
        for (Made made : run.calls()) {
            assertThat(Journey.of(run, made).there()).startsWith(made.call().host());
            assertThat(Diagnosis.of(run, made))
                    .allMatch(finding -> finding.step() == 0 || finding.step() >= made.step());
        }
        draw(Layout.of(Scenario.of(network), run), run.length(), random);
    }

    private static void draw(Layout layout, int length, Random random) {
        List<Picture> pictures = new ArrayList<>();
        for (int step = 0; step <= length; step++) {
            Picture picture = layout.at(step, 0.5);
            assertThat(picture.items()).extracting(Item::id).doesNotHaveDuplicates();
            pictures.add(picture);
        }
        for (int i = 0; i < 20; i++) {
            int step = random.nextInt(length + 1);
            assertThat(layout.at(step, 0.5)).isEqualTo(pictures.get(step));
        }
    }
}
