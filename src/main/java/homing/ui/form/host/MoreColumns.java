package homing.ui.form.host;

import homing.io.scenario.RowLines;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.AddressLabel;
import homing.model.Gateway;
import homing.model.Neighbour;
import homing.model.NeighbourState;
import homing.net.IpAddress;
import homing.systems.SystemFamily;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of addresses, gateways, neighbours and address labels. */
final class MoreColumns {
    private static final Field<Optional<Long>> GATEWAY_METRIC =
            Fields.number(0, Integer.MAX_VALUE).maybe();
    private static final Map<String, NeighbourState> STATES = states();
    private static final long LARGEST_LABEL = 0xFFFF_FFFEL;

    private MoreColumns() {}

    private static Map<String, NeighbourState> states() {
        Map<String, NeighbourState> states = new LinkedHashMap<>();
        for (NeighbourState state : NeighbourState.values()) {
            states.put(state.name().toLowerCase(Locale.ROOT), state);
        }
        return states;
    }

    private static <T> Column<Owned<T>> adapter(Site site) {
        return Column.of("adapter", AdapterField.of(site), (Owned<T> row) -> row.adapter(), (row, name) -> row.at(name))
                .knowing(site::adapters);
    }

    static List<Column<Owned<AdapterAddress>>> addresses(Site site) {
        List<Column<Owned<AdapterAddress>>> columns = new ArrayList<>();
        columns.add(adapter(site));
        columns.add(Column.of(
                        "address",
                        Fields.OWN,
                        (Owned<AdapterAddress> row) -> row.row(),
                        (row, typed) -> row.with(moved(row.row(), typed)))
                .knowing(() -> site.cards().stream()
                        .map(card -> site.free(card).toString())
                        .distinct()
                        .toList()));
        columns.add(new Column<>(
                "details",
                row -> rest(row.row()),
                (row, text) -> PastedLine.read(site, RowLines.ADDRESS, row.row() + " " + text.strip())
                        .map(row::with),
                () -> words(site.family())));
        return List.copyOf(columns);
    }

    private static List<String> words(SystemFamily family) {
        return family == SystemFamily.WINDOWS
                ? List.of("skip-as-source", "deprecated", "tentative")
                : List.of("secondary", "noprefixroute", "deprecated", "scope link", "brd ", "label ", "peer ");
    }

    /** The same with another address; what does not go with its family is left out. */
    private static AdapterAddress moved(AdapterAddress old, AdapterAddress typed) {
        boolean same = old.address().family() == typed.address().family();
        boolean subnet = same && old.subnet().equals(typed.subnet());
        return new AdapterAddress(
                typed.address(),
                typed.prefixLength(),
                old.scope(),
                same ? old.peer() : null,
                subnet ? old.broadcast() : null,
                old.label(),
                old.marks(),
                subnet ? old.advertiser() : null);
    }

    /** What a line says of an address behind it. */
    private static String rest(AdapterAddress own) {
        String line = RowLines.ADDRESS.write(own);
        String plain = own.peer() == null ? own.toString() : own.address().toString();
        return line.substring(plain.length()).strip();
    }

    static List<Column<Owned<Gateway>>> gateways(Site site) {
        return List.of(
                adapter(site),
                Column.of(
                                "gateway",
                                Fields.ADDRESS,
                                (Owned<Gateway> row) -> row.row().address(),
                                (row, typed) -> new Owned<>(
                                        site.facing(row.adapter(), row.row().address(), typed),
                                        new Gateway(typed, row.row().metric())))
                        .knowing(site::others),
                Column.of(
                        "metric",
                        GATEWAY_METRIC,
                        row -> Optional.ofNullable(row.row().metric()).map(Integer::longValue),
                        (row, typed) -> row.with(new Gateway(
                                row.row().address(), typed.map(Long::intValue).orElse(null)))));
    }

    static List<Column<Neighbour>> neighbours(Site site) {
        return List.of(
                Column.of(
                                "address",
                                Fields.ADDRESS,
                                Neighbour::address,
                                (Neighbour row, IpAddress typed) ->
                                        new Neighbour(typed, row.adapter(), row.mac(), row.state()))
                        .knowing(site::others),
                Column.of(
                                "adapter",
                                AdapterField.of(site),
                                Neighbour::adapter,
                                (Neighbour row, String typed) ->
                                        new Neighbour(row.address(), typed, row.mac(), row.state()))
                        .knowing(site::adapters),
                Column.of(
                        "mac",
                        Fields.MAC.maybe(),
                        Neighbour::hardware,
                        (row, typed) -> new Neighbour(row.address(), row.adapter(), typed.orElse(null), row.state())),
                Column.of(
                                "state",
                                Fields.word(STATES),
                                Neighbour::state,
                                (Neighbour row, NeighbourState typed) ->
                                        new Neighbour(row.address(), row.adapter(), row.mac(), typed))
                        .knowing(() -> List.copyOf(STATES.keySet())));
    }

    /** What could be known of somebody on the LAN of an adapter. */
    static Stream<Neighbour> known(Site site, String adapter, AdapterRef other) {
        return site
                .document()
                .scenario()
                .network()
                .host(other.host())
                .flatMap(host -> host.adapter(other.adapter()))
                .stream()
                .flatMap(card -> card.addresses().stream()
                        .map(own -> new Neighbour(own.address(), adapter, card.mac(), NeighbourState.PERMANENT)));
    }

    static List<Column<AddressLabel>> labels(Site site) {
        Field<homing.net.Prefix> six = Field.of(
                text -> Fields.NETWORK
                        .read(text)
                        .then(prefix ->
                                prefix.address().isIpv4() ? Reading.bad("ui.form.expected.six") : Reading.of(prefix)),
                homing.net.Prefix::toString);
        return List.of(
                Column.of(
                        "network",
                        six,
                        AddressLabel::prefix,
                        (row, typed) -> new AddressLabel(typed, row.adapter(), row.number())),
                Column.of(
                                "adapter",
                                AdapterField.maybe(site),
                                AddressLabel::adapter,
                                (AddressLabel row, String typed) -> new AddressLabel(row.prefix(), typed, row.number()))
                        .knowing(site::adapters),
                Column.of(
                        "label",
                        Fields.number(0, LARGEST_LABEL),
                        AddressLabel::number,
                        (row, typed) -> new AddressLabel(row.prefix(), row.adapter(), typed)));
    }
}
