package homing.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import homing.edit.RouteRow;
import homing.edit.Tables;
import homing.model.AdapterRef;
import homing.model.Route;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.ui.PartTest;
import homing.ui.session.Samples;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding a part of the drawing by typing. */
class SearchSheetUiTest extends PartTest {
    private String chosen = "";

    @BeforeEach
    void search() {
        RouteRow row =
                new RouteRow("main", Route.via(Prefix.parse("10.9.0.0/16"), IpAddress.parse("10.1.0.1"), "A", 7));
        open(Samples.spoofed());
        onScreen(() -> Tables.ROUTES
                .add(session.document().scenario(), "client", row)
                .edit()
                .ifPresent(session.document()::apply));
        show(
                shared -> new SearchSheet(
                        Searches.parts(
                                shared.document().scenario(),
                                shared.selection()::pick,
                                (host, place) -> chosen = host + " route " + place),
                        "Find",
                        () -> {}),
                500,
                400);
        robot.clickOn("#search-field");
    }

    @Test
    void anAddressLeadsToItsAdapter() {
        robot.write("10.2.0.5").type(KeyCode.ENTER);
        assertThat(session.selection().parts()).containsExactly(new Part.OfAdapter(new AdapterRef("client", "B")));
    }

    @Test
    void theArrowsChooseAmongSeveral() {
        robot.write("lan ").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(session.selection().parts()).containsExactly(new Part.OfLan("LAN B"));
    }

    @Test
    void aRouteIsFoundByTheWordsOfItsLine() {
        robot.write("10.9.0.0").type(KeyCode.ENTER);
        assertThat(chosen).isEqualTo("client route 0");
    }
}
