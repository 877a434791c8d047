package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Campus;
import homing.diagram.Item;
import homing.diagram.Picture;
import homing.diagram.geometry.Box;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeNetworkTest {
    @ParameterizedTest
    @ValueSource(ints = {120, 200, 300, 1000})
    void nothingCoversAnything(int hosts) {
        assertThat(Overlaps.in(Layout.of(Campus.of(hosts)).start())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 300, 1000})
    void isNoStrip(int hosts) {
        Box bounds = Layout.of(Campus.of(hosts)).bounds();
        assertThat(bounds.width() / bounds.height()).isBetween(0.2, 5.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 300, 1000})
    void theCableOfAHostWithOneAdapterPassesBesideAllOthers(int hosts) {
        Scenario scenario = Campus.of(hosts);
        Picture picture = Layout.of(scenario).start();
        List<String> crossed = new ArrayList<>();
        for (Item.Cable cable : picture.all(Item.Cable.class)) {
            String host = cable.adapter().host();
            boolean isSingle =
                    scenario.network().host(host).orElseThrow().adapters().size() == 1;
            picture.all(Item.HostCard.class).stream()
                    .filter(card ->
                            isSingle && !card.host().equals(host) && cable.way().crosses(card.box()))
                    .forEach(card -> crossed.add(cable.id() + " crosses " + card.id()));
        }
        assertThat(crossed).isEmpty();
    }
}
