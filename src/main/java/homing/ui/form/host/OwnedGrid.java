package homing.ui.form.host;

import homing.edit.Attempt;
import homing.edit.Rows;
import homing.io.scenario.RowLine;
import homing.model.Adapter;
import homing.model.Host;
import homing.text.Message;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The tables of all adapters of a host as one, the first column naming the adapter.
 *
 * @param tables the table of an adapter
 * @param begun a row to begin with
 */
record OwnedGrid<T>(
        String name,
        Site site,
        Function<String, Rows<T>> tables,
        RowLine<T> lines,
        List<Column<Owned<T>>> columns,
        Supplier<Optional<Owned<T>>> begun)
        implements Grid<Owned<T>> {
    @Override
    public List<Owned<T>> rows() {
        return site.find().map(this::rows).orElse(List.of());
    }

    @Override
    public int first() {
        return 1;
    }

    private List<Owned<T>> rows(Host host) {
        return host.adapters().stream()
                .map(Adapter::name)
                .flatMap(adapter -> tables.apply(adapter).of(host).stream().map(row -> new Owned<>(adapter, row)))
                .toList();
    }

    @Override
    public Optional<Owned<T>> proposal() {
        return begun.get();
    }

    @Override
    public Attempt insert(int at, List<Owned<T>> added) {
        Map<String, List<T>> byAdapter = added.stream()
                .collect(Collectors.groupingBy(
                        Owned::adapter, LinkedHashMap::new, Collectors.mapping(Owned::row, Collectors.toList())));
        List<Owned<T>> before = rows().subList(0, Math.max(0, Math.min(at, rows().size())));
        List<Together.Step> parts = new ArrayList<>();
        byAdapter.forEach((adapter, rows) -> {
            int place = (int) before.stream()
                    .filter(each -> each.adapter().equals(adapter))
                    .count();
            parts.add(scenario -> tables.apply(adapter).insert(scenario, site.name(), place, rows));
        });
        return together("edit.row.add", added.size(), parts);
    }

    private Attempt together(String done, int rows, List<Together.Step> parts) {
        Message what = rows == 1
                ? Message.of("ui.form." + name + ".one")
                : Message.of("edit.row.several", rows, Message.of("edit.row." + name));
        return Together.of(site.scenario(), Message.of(done, what, site.name()), parts);
    }

    /** How many rows of the same adapter stand above. */
    private int place(List<Owned<T>> rows, int at) {
        return (int) rows.subList(0, at).stream()
                .filter(each -> each.adapter().equals(rows.get(at).adapter()))
                .count();
    }

    @Override
    public Attempt replace(int at, Owned<T> row) {
        Owned<T> before = rows().get(at);
        if (before.adapter().equals(row.adapter())) {
            return tables.apply(row.adapter()).replace(site.scenario(), site.name(), place(rows(), at), row.row());
        }
        Message what = Message.of("ui.form." + name + ".one");
        return Together.of(
                site.scenario(),
                Message.of("edit.row.move", what, site.name()),
                List.of(
                        scenario -> tables.apply(before.adapter())
                                .remove(scenario, site.name(), List.of(place(rows(), at))),
                        scenario -> tables.apply(row.adapter()).add(scenario, site.name(), row.row())));
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        List<Owned<T>> rows = rows();
        Map<String, List<Integer>> byAdapter = new TreeMap<>();
        places.forEach(at -> byAdapter
                .computeIfAbsent(rows.get(at).adapter(), adapter -> new ArrayList<>())
                .add(place(rows, at)));
        List<Together.Step> parts = new ArrayList<>();
        byAdapter.forEach(
                (adapter, own) -> parts.add(scenario -> tables.apply(adapter).remove(scenario, site.name(), own)));
        return together("edit.row.remove", places.size(), parts);
    }

    @Override
    public Attempt move(int from, int to) {
        List<Owned<T>> rows = rows();
        String adapter = rows.get(from).adapter();
        return adapter.equals(rows.get(to).adapter())
                ? tables.apply(adapter).move(site.scenario(), site.name(), place(rows, from), place(rows, to))
                : replace(from, rows.get(from).at(rows.get(to).adapter()));
    }

    /** The adapter, then its row: {@code eth0 10.1.0.5/24}. */
    @Override
    public Reading<Owned<T>> read(String line) {
        AboutAdapter said = AboutAdapter.of(site.adapters(), PastedLine.plain(line));
        return AdapterField.of(site)
                .read(said.adapter())
                .then(adapter -> PastedLine.read(site, lines, said.rest()).map(row -> new Owned<>(adapter, row)));
    }

    @Override
    public String print(Owned<T> row) {
        return PastedRows.at(row.adapter(), lines.write(row.row()));
    }
}
