package homing.ui.form.host;

import homing.model.Adapter;
import homing.systems.SystemFamily;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the table of adapters, by system. */
final class CardColumns {
    private static final Map<String, Boolean> STATES = new LinkedHashMap<>();

    static {
        STATES.put("up", true);
        STATES.put("down", false);
    }

    private CardColumns() {}

    static List<Column<Card>> of(Site site) {
        SwitchWords words = new SwitchWords(site.family());
        List<Column<Card>> columns = new ArrayList<>();
        columns.add(Column.of(
                "name",
                Fields.NAME,
                card -> card.adapter().name(),
                (card, name) -> card.with(card.adapter().withName(name))));
        columns.add(Column.of(
                "mac",
                Fields.MAC,
                card -> card.adapter().mac(),
                (card, mac) -> card.with(card.adapter().withMac(mac))));
        columns.add(Column.of(
                        "state",
                        Fields.word(STATES),
                        (Card card) -> card.adapter().isUp(),
                        (card, up) -> card.with(card.adapter().with(Adapter.Switch.UP, up)))
                .knowing(() -> List.copyOf(STATES.keySet()))
                .usually("up"));
        columns.add(Column.of("lan", lan(site), Card::lan, (Card card, String lan) -> new Card(card.adapter(), lan))
                .knowing(site::lans));
        if (site.family() == SystemFamily.WINDOWS) {
            Field<Integer> metric = Field.of(
                    text -> Fields.number(0, Integer.MAX_VALUE)
                            .read(text.isEmpty() || text.equalsIgnoreCase("auto") ? "0" : text)
                            .map(Long::intValue),
                    value -> value == 0 ? "" : value.toString());
            columns.add(Column.of(
                    "metric",
                    metric,
                    card -> card.adapter().windows().metric(),
                    (card, number) -> card.with(
                            card.adapter().with(card.adapter().windows().withMetric(number)))));
        }
        columns.add(new Column<>(
                "switches",
                card -> words.print(card.adapter()),
                (card, text) -> words.read(card.adapter(), text).map(card::with),
                words::known));
        return List.copyOf(columns);
    }

    private static Field<String> lan(Site site) {
        return Field.of(
                text -> text.isEmpty()
                        ? Reading.of("")
                        : Fields.known(site.lans()).read(text),
                name -> name);
    }
}
