package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.net.IpAddress;
import homing.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLookupTest {
    private static final List<String> ADAPTERS =
            List.of("A addr=10.1.0.5/24,10.2.0.5/24,10.1.0.6/24,10.9.0.5/24", "B addr=192.0.2.10/24");

    private static Decision.SourceChoice choose(XpVariant variant, String nextHop, String bound) {
        XpHost host = new XpHost(Hosts.of("windows-xp", ADAPTERS, List.of(), List.of()), variant);
        Decision.AdapterChoice door = new Decision.AdapterChoice(
                "A", IpAddress.parse(nextHop), false, Verdict.chosen(XpRule.XP_R7, "windows.adapter.no-gateway"));
        return new SourceLookup(host).choose(door, IpAddress.parse("203.0.113.80"), IpAddress.parse(bound));
    }

    @ParameterizedTest
    @CsvSource({
        "XP_SP2, 10.1.0.1, 0.0.0.0, 10.1.0.5, XP-S3, false",
        "XP_SP2, 10.2.0.1, 0.0.0.0, 10.2.0.5, XP-S3, false",
        "XP_SP2, 10.7.0.1, 0.0.0.0, 10.1.0.5, XP-S4, false",
        "NT35, 10.2.0.1, 0.0.0.0, 10.1.0.5, XP-S5, false",
        "XP_SP2, 10.1.0.1, 10.9.0.5, 10.9.0.5, XP-S1, false",
        "XP_SP2, 10.1.0.1, 192.0.2.10, 192.0.2.10, XP-S1, true"
    })
    void theAddressIsChosenForTheNextHopUnlessItIsBound(
            XpVariant variant, String nextHop, String bound, String source, String rule, boolean foreign) {
        Decision.SourceChoice choice = choose(variant, nextHop, bound);
        assertThat(choice.source()).hasToString(source);
        assertThat(choice.result().rule().id()).isEqualTo(rule);
        assertThat(choice.foreign()).isEqualTo(foreign);
    }

    @Test
    void everyAddressOfTheAdapterIsTold() {
        assertThat(choose(XpVariant.XP_SP2, "10.1.0.1", "0.0.0.0").candidates())
                .extracting(one -> one.subject().address() + " "
                        + Words.english().say(one.verdict().why()))
                .containsExactly(
                        "10.1.0.5/24 its subnet holds the next hop 10.1.0.1",
                        "10.2.0.5/24 its subnet does not hold the next hop 10.1.0.1",
                        "10.1.0.6/24 its subnet holds 10.1.0.1 too, but it is configured later",
                        "10.9.0.5/24 its subnet does not hold the next hop 10.1.0.1");
    }

    @Test
    void aBoundAddressOfAnotherAdapterHeadsTheList() {
        assertThat(choose(XpVariant.XP_SP2, "10.1.0.1", "192.0.2.10").candidates())
                .extracting(one -> one.subject().adapter() + " " + one.isChosen())
                .startsWith("B true", "A false");
    }
}
