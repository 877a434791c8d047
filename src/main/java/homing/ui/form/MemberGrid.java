package homing.ui.form;

import homing.edit.Attempt;
import homing.edit.Cables;
import homing.edit.Order;
import homing.model.AdapterRef;
import homing.model.Lan;
import homing.model.Network;
import homing.text.Message;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is plugged into a LAN. */
record MemberGrid(Desk desk, String lan) implements Grid<AdapterRef> {
    @Override
    public String name() {
        return "members";
    }

    @Override
    public List<AdapterRef> rows() {
        return network().lan(lan).map(Lan::adapters).orElse(List.of());
    }

    private Network network() {
        return desk.scenario().network();
    }

    private Stream<AdapterRef> all() {
        return network().hosts().stream()
                .flatMap(host -> host.adapters().stream()
                        .filter(adapter -> !adapter.isLoopback())
                        .map(adapter -> new AdapterRef(host.name(), adapter.name())));
    }

    @Override
    public List<Column<AdapterRef>> columns() {
        Field<String> field = Field.of(
                text -> Fields.known(all().map(AdapterRef::toString).toList()).read(text), name -> name);
        return List.of(
                Column.of("member", field, AdapterRef::toString, (AdapterRef old, String name) -> named(name))
                        .knowing(() -> all().map(AdapterRef::toString).toList()),
                new Column<>("addresses", this::addresses, this::unchanged, List::of));
    }

    private static AdapterRef named(String text) {
        int colon = text.indexOf(':');
        return new AdapterRef(text.substring(0, colon), text.substring(colon + 1));
    }

    private String addresses(AdapterRef ref) {
        return network().host(ref.host()).flatMap(host -> host.adapter(ref.adapter())).stream()
                .flatMap(adapter -> adapter.addresses().stream())
                .map(Object::toString)
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }

    private Reading<AdapterRef> unchanged(AdapterRef ref, String text) {
        return text.equals(addresses(ref)) ? Reading.of(ref) : Reading.bad("ui.form.members.addresses", ref.host());
    }

    /** The first adapter that is plugged in nowhere, or else one of another LAN. */
    @Override
    public Optional<AdapterRef> proposal() {
        return all().filter(ref -> network().lanOf(ref).isEmpty())
                .findFirst()
                .or(() -> all().filter(ref -> !rows().contains(ref)).findFirst());
    }

    @Override
    public Attempt insert(int at, List<AdapterRef> rows) {
        List<Together.Step> parts = new ArrayList<>();
        rows.forEach(ref -> parts.add(scenario -> Attempt.of(Cables.reconnect(ref, lan))));
        return together("edit.row.plug", parts);
    }

    @Override
    public Attempt replace(int at, AdapterRef row) {
        AdapterRef before = rows().get(at);
        return together(
                "edit.row.swap",
                List.of(
                        scenario -> Attempt.of(Cables.remove(before)),
                        scenario -> Attempt.of(Cables.reconnect(row, lan))));
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        List<AdapterRef> rows = rows();
        List<Together.Step> parts = new ArrayList<>();
        places.forEach(at -> parts.add(scenario -> Attempt.of(Cables.remove(rows.get(at)))));
        return together("edit.row.unplug", parts);
    }

    private Attempt together(String done, List<Together.Step> parts) {
        return Together.of(desk.scenario(), Message.of(done, lan), parts);
    }

    @Override
    public Attempt move(int from, int to) {
        return Attempt.of(Order.moveCable(desk.scenario(), rows().get(from), to - from));
    }

    @Override
    public Reading<AdapterRef> read(String line) {
        return Fields.known(all().map(AdapterRef::toString).toList()).read(line).map(MemberGrid::named);
    }

    @Override
    public String print(AdapterRef row) {
        return row.toString();
    }
}
