package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Calls;
import homing.edit.Stories;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import homing.text.Words;
import homing.ui.form.field.Fields;
import java.util.List;
import java.util.Optional;

/**
 * The server that answers one of the calls that a host gets. It is told with the call, so that it runs wherever that goes.
 *
 * @param place the place of the call or story among all, calls first
 */
record ServiceLine(String name, int place) implements DetailLine {
    @Override
    public Part about() {
        return new Part.OfHost(name);
    }

    /** Where it listens. */
    static int port(Scripted scripted) {
        Server server = scripted.server();
        return server.port() > 0
                ? server.port()
                : scripted.calls().get(0).call().port();
    }

    static String words(Server.Answers answers) {
        return Words.english().say("ui.network.answers." + answers.name());
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        List<Scripted> all = board.scenario().scripted();
        return place < all.size() ? typing(facet, board, all.get(place)) : Optional.empty();
    }

    private Optional<Typing> typing(Facet facet, Board board, Scripted scripted) {
        return switch (facet) {
            case ADDRESS ->
                Optional.of(Typing.of(
                        String.valueOf(port(scripted)),
                        text -> Fields.PORT
                                .read(text)
                                .then(port -> Typing.reading(with(
                                        board.scenario(),
                                        scripted,
                                        new Server(scripted.server().answers(), port))))));
            case WHAT -> Optional.of(answers(board, scripted));
            case NAME, PLUGGED, SAYS -> Optional.empty();
        };
    }

    private Typing answers(Board board, Scripted scripted) {
        Server old = scripted.server();
        return new Choosing<>(List.of(Server.Answers.values()), ServiceLine::words)
                .typing(
                        old.answers(),
                        next -> Typing.reading(with(board.scenario(), scripted, new Server(next, old.port()))));
    }

    private Attempt with(Scenario scenario, Scripted scripted, Server server) {
        if (scripted instanceof Story story) {
            return Stories.replace(
                    scenario, place - scenario.calls().size(), new Story(story.title(), server, story.acts()));
        }
        ScriptedCall call = (ScriptedCall) scripted;
        return Calls.replace(
                scenario,
                place,
                new ScriptedCall(call.title(), call.call(), server, call.expectations(), call.remarks()));
    }
}
