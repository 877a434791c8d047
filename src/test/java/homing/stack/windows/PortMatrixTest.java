package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Call.Sharing;
import homing.net.IpAddress;
import homing.stack.windows.PortMatrix.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortMatrixTest {
    private static final String[] COLUMNS = {
        "DEFAULT *", "DEFAULT 1", "REUSE *", "REUSE 1", "EXCLUSIVE *", "EXCLUSIVE 1"
    };

    private static Claim claim(String text) {
        String[] words = text.split(" ");
        IpAddress address = words[1].equals("*") ? IpAddress.ANY4 : IpAddress.parse("192.0.2." + words[1]);
        return new Claim(address, Sharing.valueOf(words[0]));
    }

    private static String row(XpVariant variant, String first) {
        StringBuilder row = new StringBuilder();
        for (String second : COLUMNS) {
            String error = new PortMatrix(variant)
                    .refusal(claim(first), claim(second))
                    .map(found -> String.valueOf(found.number()))
                    .orElse("ok");
            row.append(row.isEmpty() ? "" : " ").append(error);
        }
        return row.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "DEFAULT *, 10048 ok 10013 ok 10048 ok",
        "DEFAULT 1, ok 10048 ok 10013 10048 10048",
        "REUSE *, 10048 ok ok ok 10048 ok",
        "REUSE 1, ok 10048 ok ok 10048 10048",
        "EXCLUSIVE *, 10048 10013 10013 10013 10048 10013",
        "EXCLUSIVE 1, ok 10048 ok 10013 10048 10048"
    })
    void server2003TellsWildcardAndSpecificApart(String first, String row) {
        assertThat(row(XpVariant.WS2003, first)).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "DEFAULT *, 10048 10048 ok ok 10048 10048",
        "REUSE 1, 10048 10048 ok ok 10048 10048",
        "EXCLUSIVE *, 10048 10048 10013 10013 10048 10048",
        "EXCLUSIVE 1, 10048 10048 10013 10013 10048 10048"
    })
    void beforeServer2003OnlyTheOptionsCount(String first, String row) {
        assertThat(row(XpVariant.XP_SP2, first)).isEqualTo(row);
    }

    @Test
    void twoDifferentAddressesNeverCollide() {
        assertThat(new PortMatrix(XpVariant.WS2003).refusal(claim("EXCLUSIVE 1"), claim("EXCLUSIVE 2")))
                .isEmpty();
    }
}
