package homing.ui.form.host;

import homing.edit.Adapters;
import homing.edit.Attempt;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.Order;
import homing.edit.Parts;
import homing.edit.free.FreeMacs;
import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The adapters of a host: each cell that is typed over is an edit of its own kind. */
record CardGrid(Site site, List<Column<Card>> columns) implements Grid<Card> {
    @Override
    public String name() {
        return "adapters";
    }

    @Override
    public List<Card> rows() {
        return site.find().stream()
                .flatMap(host -> host.adapters().stream())
                .map(adapter -> new Card(adapter, lan(adapter)))
                .toList();
    }

    private String lan(Adapter adapter) {
        return site.scenario().network().lanOf(ref(adapter)).map(Lan::name).orElse("");
    }

    private AdapterRef ref(Adapter adapter) {
        return new AdapterRef(site.name(), adapter.name());
    }

    /** What the system would give the next card. */
    @Override
    public Optional<Card> proposal() {
        Scenario scenario = site.scenario();
        List<Adapter> all =
                adapters(Adapters.add(scenario, site.name()).edit().change().apply(scenario));
        return Optional.of(new Card(all.get(all.size() - 1), ""));
    }

    /** Cards are added one by one. A name or a hardware address that is taken gives way to a free one. */
    @Override
    public Attempt insert(int at, List<Card> rows) {
        List<Together.Step> parts = new ArrayList<>();
        rows.forEach(row -> parts.add(scenario -> add(scenario, row)));
        Message what = rows.size() == 1
                ? Message.of("edit.row.adapter", rows.get(0).adapter().name())
                : Message.of("edit.row.several", rows.size(), Message.of("edit.row.adapters"));
        return Together.of(site.scenario(), Message.of("edit.row.add", what, site.name()), parts);
    }

    private Attempt add(Scenario scenario, Card row) {
        Edit added = Adapters.add(scenario, site.name()).edit();
        List<Adapter> all = adapters(added.change().apply(scenario));
        Card before = new Card(all.get(all.size() - 1), "");
        boolean named =
                all.stream().anyMatch(each -> each.name().equals(row.adapter().name()));
        boolean taken = FreeMacs.taken(scenario).contains(row.adapter().mac());
        Adapter wanted = row.adapter()
                .withName(named ? before.adapter().name() : row.adapter().name())
                .withMac(taken ? before.adapter().mac() : row.adapter().mac());
        List<Together.Step> parts = new ArrayList<>(List.of(same -> Attempt.of(added)));
        parts.addAll(changes(before, row.with(wanted)));
        return Together.of(scenario, Message.of("edit.adapter.add", wanted.name(), site.name()), parts);
    }

    private List<Adapter> adapters(Scenario scenario) {
        return scenario.network().host(site.name()).orElseThrow().adapters();
    }

    @Override
    public Attempt replace(int at, Card row) {
        Card before = rows().get(at);
        Message label = Message.of(
                "edit.row.change",
                Message.of("edit.row.adapter", before.adapter().name()),
                site.name());
        return Together.of(site.scenario(), label, changes(before, row));
    }

    private List<Together.Step> changes(Card before, Card row) {
        AdapterRef ref = ref(before.adapter());
        List<Together.Step> parts = new ArrayList<>();
        if (!before.adapter().mac().equals(row.adapter().mac())) {
            parts.add(scenario -> Attempt.of(Adapters.setMac(ref, row.adapter().mac())));
        }
        for (Adapter.Switch each : Adapter.Switch.values()) {
            if (before.adapter().is(each) != row.adapter().is(each)) {
                parts.add(scenario -> Attempt.of(turned(ref, each, row.adapter().is(each))));
            }
        }
        WindowsCells.changes(ref, before.adapter().windows(), row.adapter().windows())
                .forEach(change -> parts.add(scenario -> change));
        if (!before.lan().equals(row.lan())) {
            parts.add(scenario ->
                    Attempt.of(row.lan().isEmpty() ? Cables.remove(ref) : Cables.reconnect(ref, row.lan())));
        }
        if (!before.adapter().name().equals(row.adapter().name())) {
            parts.add(scenario -> Parts.rename(
                    scenario, new Part.OfAdapter(ref), row.adapter().name()));
        }
        return parts;
    }

    private static Edit turned(AdapterRef ref, Adapter.Switch which, boolean on) {
        return which == Adapter.Switch.UP ? Cables.setUp(ref, on) : Adapters.setSwitch(ref, which, on);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        List<Card> rows = rows();
        List<Part> parts = places.stream()
                .map(rows::get)
                .<Part>map(card -> new Part.OfAdapter(ref(card.adapter())))
                .toList();
        return Attempt.of(Parts.delete(site.scenario(), parts));
    }

    @Override
    public Attempt move(int from, int to) {
        return Attempt.of(Order.move(
                site.scenario(), new Part.OfAdapter(ref(rows().get(from).adapter())), to - from));
    }

    @Override
    public boolean hasLine() {
        return false;
    }

    @Override
    public Reading<Card> read(String line) {
        return Reading.bad("ui.form.adapters.line");
    }

    /** Tabs stand between the cells, as spreadsheets take them. */
    @Override
    public String print(Card row) {
        return String.join(
                "\t", columns.stream().map(column -> column.text().apply(row)).toList());
    }
}
