package homing.ui.inspector;

import homing.dialect.Lines;
import homing.dialect.Listing;
import homing.dialect.Listing.Column;
import homing.explain.FirewallLog;
import homing.explain.TransportText;
import homing.packet.Packet;
import homing.text.Elapsed;
import homing.text.Message;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What a firewall has thrown away, as a table. */
final class FirewallTables {
    private static final Words WORDS = Words.english();
    private static final List<Column> LOG = List.of(
            Column.number("ui.inspector.log.time"),
            Column.adapter("ui.inspector.log.in"),
            Column.text("ui.inspector.log.packet"),
            Column.text("ui.inspector.log.why"));

    private FirewallTables() {}

    static Listing log(List<FirewallLog.Entry> entries) {
        List<Listing.Row> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(row(entry)));
        return new Listing(Message.of("ui.inspector.log"), "", LOG, Lines.of(rows));
    }

    private static Listing.Row row(FirewallLog.Entry entry) {
        Packet.Ip packet = entry.packet();
        String carried = WORDS.say(TransportText.of(packet.transport()));
        List<String> cells = List.of(
                WORDS.say(Elapsed.ofMicros(entry.atMicros())),
                entry.in(),
                WORDS.say("ui.inspector.log.from-to", carried, packet.source(), packet.destination()),
                WORDS.say(entry.why().why()));
        return new Listing.Row(entry.step(), entry.in(), cells);
    }
}
