package homing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void needsNoToolkitToStart() {
        assertThat(Main.class.getSuperclass()).isEqualTo(Object.class);
    }
}
