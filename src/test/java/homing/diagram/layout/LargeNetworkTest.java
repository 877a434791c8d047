package homing.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Campus;
import homing.diagram.geometry.Box;
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
}
