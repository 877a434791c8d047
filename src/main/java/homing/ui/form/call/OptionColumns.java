package homing.ui.form.call;

import homing.model.Call;
import homing.net.IpAddress;
import homing.scenario.ScriptedCall;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of what few programs set before they call. */
record OptionColumns(Cast cast) {
    private static final long LARGEST_MARK = 0xFFFF_FFFFL;
    private static final long LONGEST_WAIT = 3_600_000;
    private static final Map<String, Boolean> YES = Map.of("no", false, "yes", true);
    private static final Map<String, Call.Sharing> SHARINGS = CallColumns.words(Call.Sharing.values());

    List<Column<ScriptedCall>> all() {
        return List.of(
                CallColumns.option("source-port", Fields.PORT, Call.Options::sourcePort, Call.Options::withSourcePort),
                new Column<>("device", row -> row.call().options().adapter(), this::device, () -> cast.adapters()),
                CallColumns.option(
                                "pktinfo",
                                Fields.ADDRESS.maybe(),
                                Call.Options::namedSource,
                                (old, source) -> old.withPacketSource(source.orElse(null)))
                        .knowing(cast::addresses),
                CallColumns.option(
                        "mark",
                        Field.of(OptionColumns::mark, OptionColumns::mark),
                        Call.Options::mark,
                        Call.Options::withMark),
                CallColumns.option("broadcast", Fields.word(YES), Call.Options::broadcast, Call.Options::withBroadcast)
                        .knowing(() -> List.of("yes", "no"))
                        .usually("no"),
                CallColumns.option("sharing", Fields.word(SHARINGS), Call.Options::sharing, Call.Options::withSharing)
                        .knowing(() -> List.copyOf(SHARINGS.keySet()))
                        .usually("default"),
                CallColumns.option(
                                "peers",
                                Field.of(OptionColumns::peers, OptionColumns::peers),
                                Call.Options::peers,
                                Call.Options::withPeers)
                        .knowing(cast::addresses),
                CallColumns.option(
                        "timeout",
                        Fields.number(1, LONGEST_WAIT).maybe(),
                        old -> Optional.of((long) old.timeoutMillis()).filter(millis -> millis > 0),
                        (old, millis) ->
                                old.withTimeout(millis.map(Long::intValue).orElse(Call.Options.DEFAULT_TIMEOUT))));
    }

    /** One of the adapters of the host that calls. */
    private Reading<ScriptedCall> device(ScriptedCall row, String text) {
        List<String> own = cast.host(row.call().host()).stream()
                .flatMap(host -> host.adapters().stream())
                .map(adapter -> adapter.name())
                .toList();
        Reading<String> name =
                text.isBlank() ? Reading.of("") : Fields.known(own).read(text.strip());
        return name.map(found ->
                CallColumns.changed(row, call -> call.with(call.options().withAdapter(found))));
    }

    private static Reading<Integer> mark(String text) {
        boolean hex = text.matches("0[xX][0-9a-fA-F]{1,8}");
        return hex
                ? Reading.of((int) Long.parseLong(text.substring(2), 16))
                : Fields.number(0, LARGEST_MARK)
                        .read(text.isEmpty() ? "0" : text)
                        .map(Long::intValue);
    }

    private static String mark(int mark) {
        return mark == 0 ? "" : "0x" + Integer.toHexString(mark);
    }

    private static Reading<List<IpAddress>> peers(String text) {
        Reading<List<IpAddress>> all = Reading.of(List.of());
        for (String word : text.split("[\\s,;]+")) {
            if (!word.isEmpty()) {
                all = all.then(before -> Fields.ADDRESS.read(word).map(address -> {
                    List<IpAddress> more = new ArrayList<>(before);
                    more.add(address);
                    return more;
                }));
            }
        }
        return all;
    }

    private static String peers(List<IpAddress> peers) {
        return String.join(" ", peers.stream().map(IpAddress::toString).toList());
    }
}
