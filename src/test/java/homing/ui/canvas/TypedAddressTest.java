package homing.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedAddressTest {
    @ParameterizedTest
    @CsvSource({
        "10.1.0.5/24, 10.1.0.5/24",
        "10.1.0.5 255.255.240.0, 10.1.0.5/20",
        "' 10.1.0.5 / 8 ', 10.1.0.5/8",
        "10.1.0.5, 10.1.0.5/16",
        "2001:db8::1/64, 2001:db8::1/64",
        "10.1.0.5/33, none",
        "10.1.0.5 255.0.255.0, none",
        "10.1.0, none",
        "'', none"
    })
    void isReadAsPeopleTypeIt(String typed, String read) {
        assertThat(TypedAddress.read(typed, 16).map(Object::toString).orElse("none"))
                .isEqualTo(read);
    }
}
