package homing.io.scenario;

import homing.io.yaml.Sheet;
import homing.io.yaml.YamlWriter;
import homing.model.AdapterRef;
import homing.model.Call;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Program;
import homing.net.IpAddress;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Spot;
import homing.scenario.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes scenario files: reading what it writes gives the same scenario. */
public final class ScenarioWriter {
    private ScenarioWriter() {}

    /** The text of the file. */
    public static String write(Scenario scenario) {
        return YamlWriter.write(sheet(scenario));
    }

    static Sheet sheet(Scenario scenario) {
        Sheet file = Sheet.tall();
        file.put("homing", Keys.VERSION);
        file.put("title", scenario.title(), "");
        file.put("question", scenario.question(), "");
        if (!scenario.tags().isEmpty()) {
            file.fullRow("tags", scenario.tags());
        }
        file.putAlways("hosts", hosts(scenario));
        file.put("lans", lans(scenario));
        file.items("calls", scenario.calls().stream().map(ScenarioWriter::call).toList());
        file.items(
                "stories",
                scenario.stories().stream().map(ScenarioWriter::story).toList());
        file.items("notes", scenario.notes().stream().map(ScenarioWriter::note).toList());
        return file;
    }

    private static Sheet hosts(Scenario scenario) {
        List<Host> hosts = scenario.network().hosts();
        List<List<Identity>> written = IdentitiesToWrite.of(hosts);
        Sheet sheet = Sheet.tall();
        for (int i = 0; i < hosts.size(); i++) {
            Host host = hosts.get(i);
            sheet.put(host.name(), new HostText(host, written.get(i)).sheet(scenario.placeOf(host.name())));
        }
        return sheet;
    }

    private static Sheet lans(Scenario scenario) {
        Sheet sheet = Sheet.tall();
        for (Lan lan : scenario.network().lans()) {
            List<String> members =
                    lan.adapters().stream().map(AdapterRef::toString).toList();
            Optional<Spot> at = scenario.placeOf(Scenario.lanKey(lan.name()));
            if (at.isEmpty() && lan.kind() == Lan.Kind.CABLE) {
                sheet.fullRow(lan.name(), members);
            } else {
                Sheet placed = Sheet.brief();
                at.ifPresent(spot -> placed.fullRow("at", Spots.write(spot)));
                placed.put("kind", lan.kind().name().toLowerCase(Locale.ROOT), "cable");
                placed.fullRow("adapters", members);
                sheet.put(lan.name(), placed);
            }
        }
        return sheet;
    }

    static Sheet call(ScriptedCall each) {
        Call call = each.call();
        Call.Options options = call.options();
        Sheet sheet = Sheet.tall();
        sheet.put("title", each.title(), "");
        sheet.put("from", call.host());
        sheet.put("program", CallFields.word(call.program()));
        sheet.put("to", call.to());
        sheet.put("port", call.port(), call.program() == Program.PING ? 0 : "");
        options.bindAddress().ifPresent(bind -> sheet.put("bind", bind));
        sheet.put("sourcePort", options.sourcePort(), 0);
        sheet.put("device", options.adapter(), "");
        sheet.put("mark", options.mark() & 0xFFFF_FFFFL, 0);
        options.namedSource().ifPresent(source -> sheet.put("pktinfo", source));
        sheet.put("broadcast", options.broadcast(), false);
        sheet.put("sharing", CallFields.word(options.sharing()), CallFields.word(Call.Sharing.DEFAULT));
        sheet.row("peers", options.peers().stream().map(IpAddress::toString).toList());
        sheet.put("timeoutMs", options.timeoutMillis(), Call.Options.DEFAULT_TIMEOUT);
        ServerFields.write(each.server(), sheet);
        Sheet expect = Sheet.brief();
        each.expectations().forEach(one -> expect.put(one.subject().key(), one.expected()));
        sheet.put("expect", expect);
        sheet.items("remarks", each.remarks().stream().map(RemarkFields::write).toList());
        return sheet;
    }

    private static Sheet story(Story story) {
        Sheet sheet = Sheet.tall();
        sheet.put("title", story.title(), "");
        ServerFields.write(story.server(), sheet);
        sheet.items("actions", story.acts().stream().map(ScenarioWriter::act).toList());
        return sheet;
    }

    static Sheet act(Story.Act act) {
        Sheet sheet = Sheet.tall();
        sheet.put("at", StoryTime.of(act.atMillis()));
        return act.accept(new Done(sheet));
    }

    /** What is done in an act, beside its time. */
    private record Done(Sheet sheet) implements Story.Act.Visitor<Sheet> {
        @Override
        public Sheet calling(Story.Calling act) {
            sheet.put("call", call(act.call()));
            return sheet;
        }

        @Override
        public Sheet changing(Story.Changing act) {
            sheet.put("change", act.change().accept(ChangeText.OF));
            return sheet;
        }

        @Override
        public Sheet expecting(Story.Expecting act) {
            sheet.fullRow("expect", act.facts().stream().map(FactText::line).toList());
            return sheet;
        }
    }

    private static Sheet note(Note note) {
        Sheet sheet = Sheet.tall();
        sheet.put("text", note.text());
        sheet.fullRow("at", Spots.write(note.at()));
        return sheet;
    }
}
