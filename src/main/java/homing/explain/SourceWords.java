package homing.explain;

import homing.decision.Candidate;
import homing.decision.Decision;
import homing.decision.OwnAddress;
import homing.net.IpAddress;
import homing.net.Scope;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words for the choice of a source address. */
record SourceWords(Scene scene) {
    Explanation source(Decision.SourceChoice decision) {
        return Telling.of(Message.of("explain.source.chip", decision.source()), headline(decision))
                .add("explain.source.why", decision.source(), decision.result().why())
                .add(scene.ownerOf(decision.source())
                        .filter(owner -> decision.foreign())
                        .map(owner ->
                                Message.of("explain.source.foreign", decision.source(), owner, decision.adapter())))
                .addIf(decision.foreign(), "explain.source.foreign-risk", decision.source())
                .addIf(decision.ambiguousTie(), "explain.source.tie")
                .by(decision.result().rule(), card(decision));
    }

    private Message headline(Decision.SourceChoice decision) {
        IpAddress source = decision.source();
        if (source.isAny()) {
            return Message.of("explain.source.headline.none");
        }
        if (!decision.foreign()) {
            return Message.of("explain.source.headline", source);
        }
        return scene.ownerOf(source)
                .map(owner -> Message.of("explain.source.headline.foreign", decision.adapter(), owner, source))
                .orElse(Message.of("explain.source.headline.not-own", decision.adapter(), source));
    }

    private Card card(Decision.SourceChoice decision) {
        if (decision.candidates().isEmpty()) {
            return null;
        }
        boolean scopes = decision.candidates().stream()
                .anyMatch(candidate -> candidate.subject().address().scope() != Scope.GLOBAL);
        List<Message> columns = new ArrayList<>(
                List.of(Message.of("explain.source.column.address"), Message.of("explain.source.column.adapter")));
        if (scopes) {
            columns.add(Message.of("explain.source.column.scope"));
        }
        List<Card.Row> rows =
                decision.candidates().stream().map(one -> row(one, scopes)).toList();
        return new Card(question(decision), columns, rows, result(decision));
    }

    private static Card.Row row(Candidate<OwnAddress> candidate, boolean scopes) {
        OwnAddress own = candidate.subject();
        List<String> cells = new ArrayList<>(List.of(own.address().toString(), own.adapter()));
        if (scopes) {
            cells.add(own.address().scope().name().toLowerCase(Locale.ROOT));
        }
        return new Card.Row(own, cells, candidate.verdict());
    }

    private Message question(Decision.SourceChoice decision) {
        if (scene.isLoopback(decision.adapter())) {
            return Message.of("explain.source.question.inside", scene.hostName());
        }
        boolean oneAdapter = decision.candidates().stream()
                .allMatch(one -> one.subject().adapter().equals(decision.adapter()));
        return oneAdapter
                ? Message.of("explain.source.question", decision.adapter())
                : Message.of("explain.source.question.any", decision.adapter());
    }

    private Message result(Decision.SourceChoice decision) {
        IpAddress source = decision.source();
        IpAddress to = scene.destination();
        String adapter = decision.adapter();
        if (source.isAny()) {
            return Message.of("explain.source.result.none", to, adapter);
        }
        if (scene.isLoopback(adapter)) {
            return Message.of("explain.source.result.inside", to, scene.hostName(), source);
        } else if (!decision.foreign()) {
            return Message.of("explain.source.result", to, adapter, source);
        }
        return scene.ownerOf(source)
                .map(owner -> Message.of("explain.source.result.foreign", to, adapter, source, owner))
                .orElse(Message.of("explain.source.result.not-own", to, adapter, source));
    }
}
