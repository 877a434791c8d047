package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Host;
import homing.model.Lan;
import homing.model.StackId;
import homing.scenario.Part;
import homing.systems.StackName;
import homing.text.Words;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything else that the drawing does, done in the list by keys. */
class ListEditsUiTest extends ListTest {
    private List<String> hosts() {
        return scenario().network().hosts().stream().map(Host::name).toList();
    }

    @Test
    void insertAndALetterAddWhatBeginsWithIt() {
        int before = hosts().size();
        type(KeyCode.INSERT, KeyCode.G);
        assertThat(hosts()).hasSize(before + 1);
        assertThat(here()).isEqualTo("host " + hosts().get(before));
    }

    @Test
    void anAdapterIsAddedToTheHostOfTheLine() {
        go("host client");
        type(KeyCode.INSERT, KeyCode.A);
        assertThat(here()).isEqualTo("adapter client:eth2");
    }

    @Test
    void aRouteIsAddedToTheHostOfTheLineAndTypedAtOnce() {
        go("host server");
        type(KeyCode.INSERT, KeyCode.R);
        replace("10.77.0.0/16");
        assertThat(here()).startsWith("host server route");
        assertThat(cell(here(), Facet.ADDRESS)).isEqualTo("10.77.0.0/16");
    }

    @Test
    void theWayOfARouteIsTypedOver() {
        go("host client route 0");
        String gateway = addresses("gw-A:eth0").get(0).split("/")[0];
        typeOver(Facet.PLUGGED, gateway + " metric 50");
        assertThat(cell("host client route 0", Facet.PLUGGED) + cell("host client route 1", Facet.PLUGGED))
                .contains("via " + gateway + " dev eth0 metric 50");
    }

    @Test
    void aHostIsMovedInTheList() {
        go("host " + hosts().get(0));
        String first = hosts().get(0);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(hosts().get(1)).isEqualTo(first);
        assertThat(here()).isEqualTo("host " + first);
    }

    @Test
    void theSystemOfAHostIsChosenInPlace() {
        StackId other = homing.compare.Comparison.everyProfile().stream()
                .filter(each -> !each.equals(StackId.LINUX))
                .findFirst()
                .orElseThrow();
        go("host client");
        typeOver(Facet.WHAT, Words.english().say(StackName.of(other)));
        assertThat(scenario().network().host("client").orElseThrow().stack()).isEqualTo(other);
    }

    @Test
    void aLanBecomesTheInternet() {
        String lan = lanOf("client:eth0");
        go("lan " + lan);
        typeOver(Facet.WHAT, "Internet");
        assertThat(scenario().network().lan(lan).orElseThrow().kind()).isEqualTo(Lan.Kind.INTERNET);
    }

    @Test
    void theServerOfAHostThatIsCalledIsALine() {
        String key = "host server service 0";
        go(key);
        assertThat(cell(key, Facet.PLUGGED)).contains(scenario().calls().get(0).title());
        typeOver(Facet.ADDRESS, "8080");
        assertThat(scenario().calls().get(0).server().port()).isEqualTo(8080);
        assertThat(cell(key, Facet.ADDRESS)).contains("8080");
    }

    @Test
    void severalLinesAreDeletedAtOnceAndComeBackAtOnce() {
        go("host gw-A");
        onScreen(() -> session.selection().pick(List.of(host("gw-A"), host("gw-B"))));
        type(KeyCode.DELETE);
        assertThat(hosts()).doesNotContain("gw-A", "gw-B");
        undo();
        assertThat(hosts()).contains("gw-A", "gw-B");
    }

    @Test
    void whatIsPickedIsMovedThroughTheTree() {
        pick(new Part.OfLan("Internet"));
        type(KeyCode.LEFT, KeyCode.LEFT);
        assertThat(here()).isEqualTo("lans");
    }
}
