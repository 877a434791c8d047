package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.diagram.Caption;
import homing.diagram.Drawn;
import homing.diagram.Form;
import homing.diagram.Hue;
import homing.diagram.Item;
import homing.diagram.Look;
import homing.diagram.Picture;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.model.Network;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.sim.Simulation;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private final Scenario doors = Drawn.twoDoors();
    private final Timeline spoofed = Simulation.run(doors.network(), Drawn.bound(Drawn.call("client"), "10.2.0.5"));
    private final Layout layout = Layout.of(doors, spoofed);

    private static int stepOf(Timeline timeline, Class<? extends Decision> kind) {
        List<Moment> moments = timeline.moments();
        return IntStream.range(0, moments.size())
                        .filter(i -> kind.isInstance(moments.get(i).step().decision()))
                        .reduce((first, second) -> second)
                        .orElseThrow()
                + 1;
    }

    private static Item.HostCard card(Picture picture, String host) {
        return (Item.HostCard) picture.item("host:" + host).orElseThrow();
    }

    private static List<String> words(List<Caption> captions) {
        return captions.stream().map(Caption::text).toList();
    }

    private Picture transmitted() {
        return layout.at(stepOf(spoofed, Decision.Transmitted.class), 0.5);
    }

    @Test
    void thePacketWearsTheColourOfItsSourceAndSaysThatItIsForeign() {
        Item.Capsule capsule = transmitted().all(Item.Capsule.class).get(0);
        assertThat(capsule.look().hue()).isEqualTo(Hue.ORANGE);
        assertThat(capsule.form()).isEqualTo(Form.SEGMENT);
        assertThat(words(capsule.captions())).containsExactly("SYN", "10.2.0.5", "→ 203.0.113.80", "there");
        assertThat(words(capsule.warnings())).containsExactly("leaves by A, wears B's address");
    }

    @Test
    void aForeignPacketLeavesATrail() {
        Item.Trail trail = transmitted().all(Item.Trail.class).get(0);
        assertThat(trail.look()).isEqualTo(Look.of(Role.FOREIGN_TRAIL));
    }

    @Test
    void thePacketTravelsFromItsPortToTheGateway() {
        int step = stepOf(spoofed, Decision.Transmitted.class);
        Item.Port door = (Item.Port) layout.at(step).item("port:client:A").orElseThrow();
        Item.Port gate = (Item.Port) layout.at(step).item("port:fw-A:in").orElseThrow();
        Item.Marker start = layout.at(step, 0).all(Item.Marker.class).get(0);
        Item.Marker end = layout.at(step, 1).all(Item.Marker.class).get(0);
        assertThat(door.box().grown(1).contains(start.at())).isTrue();
        assertThat(gate.box().grown(1).contains(end.at())).isTrue();
    }

    @Test
    void theCardSaysWhoStampedTheSource() {
        Item.HostCard client = card(layout.at(spoofed.length()), "client");
        Item.Row source = client.rows().get(1);
        assertThat(source.look()).isEqualTo(new Look(Role.ROW_SOURCE, Hue.ORANGE));
        assertThat(words(source.captions())).containsExactly("source stamped by bind()", "10.2.0.5");
    }

    @Test
    void beforeTheRunNothingIsStamped() {
        Item.HostCard client = card(layout.start(), "client");
        assertThat(client.rows()).allMatch(row -> row.look().role() == Role.ROW_OPEN);
    }

    @Test
    void lansAndCablesWearTheColourOfTheDoor() {
        Picture picture = layout.start();
        assertThat(picture.all(Item.LanBar.class))
                .extracting(bar -> bar.look().hue())
                .containsExactly(Hue.BLUE, Hue.ORANGE, Hue.GREY);
        assertThat(picture.all(Item.LanBar.class))
                .extracting(bar -> bar.name().text())
                .containsExactly("LAN A · 10.1.0.0/24", "LAN B · 10.2.0.0/24", "203.0.113.0/24");
        assertThat(picture.all(Item.Cable.class))
                .filteredOn(cable -> cable.look().hue() != Hue.GREY)
                .extracting(cable -> cable.adapter().toString())
                .containsExactly("client:A", "client:B");
    }

    @Test
    void theNextHopIsNamedOnItsCard() {
        Picture picture = layout.at(stepOf(spoofed, Decision.AdapterChoice.class));
        assertThat(words(card(picture, "fw-A").captions())).contains("10.1.0.1 · next hop");
        assertThat(picture.item("next-hop")).isPresent();
    }

    @Test
    void theBowToTheNextHopBeginsBesideTheAddressThatWon() {
        Scenario web = Drawn.twoAddresses();
        Timeline run = Simulation.run(web.network(), Drawn.call("web"));
        Picture picture = Layout.of(web, run).at(stepOf(run, Decision.SourceChoice.class));
        Item.Row winner = card(picture, "web").rows().stream()
                .filter(row -> row.look().role() == Role.ROW_CHOSEN)
                .findFirst()
                .orElseThrow();
        Item.Trail bow = (Item.Trail) picture.item("next-hop").orElseThrow();
        assertThat(bow.way().start().y()).isEqualTo(winner.box().middle().y());
    }

    @Test
    void aRequestOfArpIsADiamondForEverybodyOnTheLan() {
        Scenario web = Drawn.twoAddresses();
        Timeline run = Simulation.run(web.network(), Drawn.call("web"));
        Moment asked = run.moments().stream()
                .filter(moment -> !moment.sent().isEmpty())
                .findFirst()
                .orElseThrow();
        Picture picture = Layout.of(web, run).at(asked.step().number(), 1);
        assertThat(picture.all(Item.Capsule.class))
                .extracting(Item.Capsule::form)
                .containsExactly(Form.DIAMOND);
        assertThat(picture.all(Item.Marker.class)).hasSize(2);
    }

    @Test
    void theAddressThatIsChosenIsMarkedAmongTheOthers() {
        Scenario web = Drawn.twoAddresses();
        Timeline run = Simulation.run(web.network(), Drawn.call("web"));
        Item.HostCard card = card(Layout.of(web, run).at(stepOf(run, Decision.SourceChoice.class)), "web");
        assertThat(words(card.rows().get(1).captions())).containsExactly("192.168.0.10/24", "first");
        assertThat(words(card.rows().get(2).captions())).containsExactly("172.20.0.10/24", "wins");
        assertThat(card.rows().get(2).look().role()).isEqualTo(Role.ROW_CHOSEN);
    }

    @Test
    void everythingStaysInItsPlaceDuringARun() {
        Map<String, Object> first =
                Map.of("client", card(layout.start(), "client").box());
        for (int step = 1; step <= spoofed.length(); step++) {
            assertThat(card(layout.at(step), "client").box()).isEqualTo(first.get("client"));
            assertThat(layout.at(step).bounds()).isEqualTo(layout.bounds());
        }
    }

    @Test
    void noMarginIsWiderThanItsPacketsNeed() {
        Box used = IntStream.rangeClosed(0, spoofed.length())
                .mapToObj(step -> Stream.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
                        .flatMap(share -> layout.at(step, share).items().stream()))
                .flatMap(items -> items)
                .map(Item::bounds)
                .reduce(Box::union)
                .orElseThrow();
        assertThat(used.grown(36).contains(layout.bounds())).isTrue();
        assertThat(layout.bounds().contains(used)).isTrue();
    }

    @Test
    void theSameRunGivesTheSamePictures() {
        Layout again = Layout.of(Drawn.twoDoors(), spoofed);
        for (int step = 0; step <= spoofed.length(); step++) {
            assertThat(again.at(step, 0.3)).isEqualTo(layout.at(step, 0.3));
        }
    }

    @Test
    void noTwoItemsShareAnId() {
        for (int step = 0; step <= spoofed.length(); step++) {
            assertThat(layout.at(step, 0.5).items()).extracting(Item::id).doesNotHaveDuplicates();
        }
    }

    @Test
    void aHostIsDescribedForThoseWhoCannotSeeIt() {
        assertThat(card(layout.start(), "client").says())
                .isEqualTo("client, Windows XP · weak host, two adapters: A 10.1.0.5, B 10.2.0.5");
    }

    @Test
    void aRunOfAHostThatIsNotThereAnymoreIsShownWithoutIt() {
        Layout other = Layout.of(Drawn.twoAddresses(), spoofed);
        assertThat(other.at(spoofed.length()).all(Item.Capsule.class)).isEmpty();
    }

    @Test
    void anEmptyNetworkHasAnEmptyPicture() {
        Scenario nothing = Scenario.of(new Network(List.of(), List.of()));
        assertThat(Layout.of(nothing).start().items()).isEmpty();
    }

    @Test
    void theCardOfTheCallerGrowsWithItsPorts() {
        Scenario doors = Drawn.manyDoors(12);
        Map<String, Spot> places = new HashMap<>(Map.of("client", new Spot(0, 0)));
        IntStream.range(0, 12).forEach(i -> places.put(Scenario.lanKey("LAN eth" + i), new Spot(900, (i - 5.5) * 20)));
        Picture picture = Layout.of(doors.withPlaces(places)).start();
        Box card = picture.all(Item.HostCard.class).get(0).bounds();
        assertThat(picture.all(Item.Port.class)).hasSize(12).allSatisfy(port -> {
            assertThat(port.box().y()).isGreaterThanOrEqualTo(card.y() - 1);
            assertThat(port.box().bottom()).isLessThanOrEqualTo(card.bottom() + 1);
        });
    }
}
