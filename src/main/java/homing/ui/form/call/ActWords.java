package homing.ui.form.call;

import homing.dialect.linux.IpRule;
import homing.dialect.linux.IptablesSave;
import homing.edit.RouteRow;
import homing.io.scenario.RowLines;
import homing.model.Call;
import homing.model.Change;
import homing.model.Route;
import homing.scenario.Fact;
import homing.scenario.Story;
import homing.text.Message;
import homing.text.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/** What happens in an act of a story, as a short sentence. */
final class ActWords {
    private static final Words WORDS = Words.english();

    private ActWords() {}

    static String of(Story.Act act) {
        return act.accept(new Done());
    }

    /** A sentence for each kind of act. */
    private static final class Done implements Story.Act.Visitor<String> {
        @Override
        public String calling(Story.Calling act) {
            return WORDS.say(call(act.call().call()));
        }

        @Override
        public String changing(Story.Changing act) {
            return WORDS.say(act.change().accept(new Changed()));
        }

        @Override
        public String expecting(Story.Expecting act) {
            return act.facts().stream()
                    .map(fact -> WORDS.say(fact.accept(new Expected())))
                    .collect(Collectors.joining("; "));
        }
    }

    private static Message call(Call call) {
        String program = call.program().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String to = call.to().isIpv4() ? call.to().toString() : "[" + call.to() + "]";
        Message plain = Message.of("ui.form.act." + program, call.host(), call.to(), to + ":" + call.port());
        return call.options()
                .bindAddress()
                .map(bind -> Message.of("ui.form.act.bound", plain, bind))
                .orElse(plain);
    }

    private static String port(String host, String adapter) {
        return host + ":" + adapter;
    }

    private static String route(String table, Route route) {
        return RowLines.ROUTE.write(new RouteRow(table, route));
    }

    /** A sentence for each kind of change. */
    private static final class Changed implements Change.Visitor<Message> {
        private static Message say(String what, boolean on, Object... args) {
            return Message.of("ui.form.act." + what + (on ? ".on" : ".off"), args);
        }

        @Override
        public Message power(Change.OfPower change) {
            return say("power", change.on(), change.host());
        }

        @Override
        public Message adapter(Change.OfAdapter change) {
            return say("adapter", change.up(), port(change.host(), change.adapter()));
        }

        @Override
        public Message cable(Change.OfCable change) {
            return say("cable", change.in(), port(change.host(), change.adapter()));
        }

        @Override
        public Message address(Change.OfAddress change) {
            return say("address", change.added(), port(change.host(), change.adapter()), change.address());
        }

        @Override
        public Message route(Change.OfRoute change) {
            return say("route", change.added(), change.host(), ActWords.route(change.table(), change.route()));
        }

        @Override
        public Message rule(Change.OfRule change) {
            String rule = IpRule.line(change.rule()).strip().replace('\t', ' ');
            return say("rule", change.added(), change.host(), rule);
        }

        @Override
        public Message neighbour(Change.OfNeighbour change) {
            return say(
                    "neighbour",
                    change.known(),
                    port(change.host(), change.neighbour().adapter()),
                    change.neighbour().address());
        }

        @Override
        public Message setting(Change.OfSetting change) {
            return Message.of("ui.form.act.setting", change.host(), change.name(), String.valueOf(change.value()));
        }

        @Override
        public Message nat(Change.OfNat change) {
            return say("nat", change.added(), change.host(), IptablesSave.line(change.rule()));
        }
    }

    /** A sentence for each kind of fact. */
    private static final class Expected implements Fact.Visitor<Message> {
        private static Message say(String what, Fact fact, Object... args) {
            Message subject = Message.of("ui.form.act.is." + what, args);
            return Message.of("ui.form.act.expect", subject, fact.expected());
        }

        @Override
        public Message adapter(Fact.OfAdapter fact) {
            return say("adapter", fact, port(fact.host(), fact.adapter()));
        }

        @Override
        public Message address(Fact.OfAddress fact) {
            return say("address", fact, fact.address(), port(fact.host(), fact.adapter()));
        }

        @Override
        public Message route(Fact.OfRoute fact) {
            return say("route", fact, fact.host(), ActWords.route(fact.table(), fact.route()));
        }

        @Override
        public Message neighbour(Fact.OfNeighbour fact) {
            return say("neighbour", fact, fact.address(), port(fact.host(), fact.adapter()));
        }

        @Override
        public Message connection(Fact.OfConnection fact) {
            return say("connection", fact, fact.host(), fact.from(), fact.to());
        }
    }
}
