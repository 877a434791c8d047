package homing.ui.network;

import homing.edit.Adapters;
import homing.edit.Addition;
import homing.edit.Attempt;
import homing.edit.Edit;
import homing.edit.RouteRow;
import homing.edit.Rows;
import homing.edit.Tables;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.canvas.Stamp;
import homing.ui.form.host.Begun;
import homing.ui.palette.Wares;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What can be added: to the drawing, and to the line that has the keyboard. */
record Adding(NetworkList list) {
    private static final Words WORDS = Words.english();

    Menu menu() {
        Menu menu = new Menu(WORDS.say("ui.network.add"));
        menu.setId("network-add");
        menu.getItems().setAll(items());
        return menu;
    }

    List<MenuItem> items() {
        List<MenuItem> all = new ArrayList<>();
        Wares.stamps().forEach((key, stamp) -> all.add(Acting.item(stamp.words(), "add-" + key, () -> put(stamp))));
        list.subject().flatMap(Subject::host).flatMap(list.board()::host).ifPresent(host -> {
            all.add(new SeparatorMenuItem());
            all.add(own(
                    "adapter",
                    () -> list.changing().add(Adapters.add(list.board().scenario(), host.name()))));
            all.add(own("address", () -> address(host)));
            all.add(own("route", () -> route(host)));
        });
        return all;
    }

    private static MenuItem own(String name, Runnable action) {
        return Acting.item(WORDS.say("ui.network.add." + name), "add-" + name, action);
    }

    private void put(Stamp stamp) {
        list.changing()
                .add(stamp.at(list.board().scenario(), list.board().around().room()));
    }

    /** One more address for the adapter of the line; for a host, its first adapter without one. */
    private void address(Host host) {
        Optional<Adapter> adapter = adapter(host);
        if (adapter.isEmpty()) {
            list.changing().refuse(Begun.noAdapter());
            return;
        }
        AdapterRef ref = new AdapterRef(host.name(), adapter.get().name());
        AdapterAddress free =
                Begun.of(list.board().session().document(), host.name()).address(adapter.get());
        Rows<AdapterAddress> rows = Tables.addresses(ref.adapter());
        int at = rows.of(host).size();
        make(rows.add(list.board().scenario(), host.name(), free));
        list.editing().edit(entry -> entry.subject().equals(new AddressLine(ref, at)), Facet.ADDRESS);
    }

    private Optional<Adapter> adapter(Host host) {
        Optional<String> named = list.subject()
                .flatMap(Subject::part)
                .filter(Part.OfAdapter.class::isInstance)
                .map(part -> ((Part.OfAdapter) part).adapter().adapter());
        List<Adapter> cards =
                host.adapters().stream().filter(each -> !each.isLoopback()).toList();
        return named.flatMap(host::adapter)
                .or(() -> cards.stream()
                        .filter(each -> each.addresses().isEmpty())
                        .findFirst())
                .or(() -> cards.stream().findFirst());
    }

    private void route(Host host) {
        Optional<RouteRow> row =
                Begun.of(list.board().session().document(), host.name()).route();
        if (row.isEmpty()) {
            list.changing().refuse(Begun.noWay());
            return;
        }
        make(Tables.ROUTES.add(list.board().scenario(), host.name(), row.get()));
        int at = list.board()
                .host(host.name())
                .map(Tables.ROUTES::of)
                .orElse(List.of())
                .lastIndexOf(row.get());
        list.editing().edit(entry -> entry.subject().equals(new RouteLine(host.name(), at)), Facet.ADDRESS);
    }

    private void make(Attempt attempt) {
        attempt.refusal().ifPresent(list.changing()::refuse);
        Optional<Edit> edit = attempt.edit();
        edit.map(Typing::made).ifPresent((Addition made) -> list.changing().add(made));
    }
}
