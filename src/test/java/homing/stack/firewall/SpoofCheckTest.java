package homing.stack.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AntiSpoofing;
import homing.model.AntiSpoofing.Kind;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpoofCheckTest {
    private static final Host FIREWALL = firewall(
            Route.onLink(Prefix.parse("198.51.100.0/24"), "inside", 0),
            Route.onLink(Prefix.parse("192.0.2.0/24"), "other", 0),
            Route.via(Prefix.parse("203.0.113.0/24"), IpAddress.parse("192.0.2.1"), "other", 10),
            Route.via(Prefix.parse("203.0.113.0/24"), IpAddress.parse("198.51.100.1"), "inside", 20),
            Route.via(Prefix.ALL4, IpAddress.parse("192.0.2.1"), "other", 0));

    @ParameterizedTest(name = "{0}: {1} believed {2}")
    @CsvSource({
        "ZONE, 198.51.100.10, true",
        "ZONE, 192.0.2.10, false",
        "ZONE, 203.0.113.5, false",
        "STRICT, 198.51.100.10, true",
        "STRICT, 192.0.2.10, false",
        "STRICT, 203.0.113.5, false",
        "FEASIBLE, 203.0.113.5, true",
        "FEASIBLE, 192.0.2.10, false",
        "LOOSE, 192.0.2.10, true",
        "LOOSE, 8.8.8.8, true",
        "LOOSE_NO_DEFAULT, 192.0.2.10, true",
        "LOOSE_NO_DEFAULT, 8.8.8.8, false",
        "OWN, 192.0.2.10, true",
        "MARTIAN, 192.0.2.10, true",
        "MARTIAN, 127.0.0.1, false",
        "MARTIAN, 0.1.2.3, false",
        "MARTIAN, 224.0.0.5, false",
        "MARTIAN, 255.255.255.255, false",
    })
    void sourceIsBelieved(Kind kind, String source, boolean believed) {
        assertThat(verdict(source, AntiSpoofing.by("inside", kind), AntiSpoofing.by("other", Kind.ZONE))
                        .isChosen())
                .isEqualTo(believed);
    }

    @Test
    void listAdmitsItsNetworksOnly() {
        AntiSpoofing list = new AntiSpoofing("inside", Kind.LIST, List.of(Prefix.parse("198.51.100.0/24")));
        assertThat(verdict("198.51.100.10", list).isChosen()).isTrue();
        assertThat(verdict("192.0.2.10", list).isChosen()).isFalse();
    }

    @Test
    void theNarrowestZoneOwnsASource() {
        AntiSpoofing wide = new AntiSpoofing("inside", Kind.ZONE, List.of(Prefix.parse("10.0.0.0/8")));
        AntiSpoofing narrow = new AntiSpoofing("other", Kind.ZONE, List.of(Prefix.parse("10.1.0.0/16")));
        assertThat(verdict("10.2.0.1", wide, narrow).isChosen()).isTrue();
        assertThat(verdict("10.1.0.1", wide, narrow).isChosen()).isFalse();
    }

    @Test
    void spoofedSourceIsTold() {
        Verdict verdict = verdict("192.0.2.10", AntiSpoofing.by("inside", Kind.ZONE));
        assertThat(verdict.why().key()).isEqualTo("firewall.zone.spoofed");
    }

    @Test
    void ownAddressFromOutsideIsSpoofed() {
        assertThat(verdict("198.51.100.1", AntiSpoofing.by("inside", Kind.OWN)).isChosen())
                .isFalse();
    }

    @Test
    void adapterWithoutCheckHasNoVerdict() {
        assertThat(new SpoofCheck(FIREWALL).of("inside", IpAddress.parse("127.0.0.1")))
                .isEmpty();
    }

    private static Verdict verdict(String source, AntiSpoofing... checks) {
        Firewall firewall = new Firewall(List.of(checks), List.of(), Firewall.Action.ACCEPT);
        return new SpoofCheck(FIREWALL.withFirewall(firewall))
                .of("inside", IpAddress.parse(source))
                .orElseThrow();
    }

    private static Host firewall(Route... routes) {
        RouteTable table = RouteTable.of("main", List.of(routes));
        Adapter inside = new Adapter(
                "inside",
                2,
                new Mac(2),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(AdapterAddress.of(IpAddress.parse("198.51.100.1"), 24)),
                List.of());
        return new Host(
                "F",
                StackId.LINUX,
                List.of(inside),
                List.of(table),
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE,
                false);
    }
}
