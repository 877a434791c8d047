package homing.explain;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.SocketError;
import homing.decision.TableRoute;
import homing.model.RouteTable;
import homing.model.RouteType;
import homing.text.Message;
import java.util.List;
import java.util.Optional;

/** Words for a route lookup. */
record RouteWords(Scene scene) {
    Explanation route(Decision.RouteChoice decision) {
        Telling telling = Telling.of(chip(decision), headline(decision));
        telling.add(purpose(decision.question()));
        telling.add(blind(decision.question()));
        telling.add(count(decision));
        telling.add(why(decision), decision.result().why());
        telling.add(compared(decision));
        telling.addIf(decision.ambiguousTie(), "explain.route.tie");
        return telling.by(decision.result().rule(), card(decision));
    }

    private Message chip(Decision.RouteChoice decision) {
        if (decision.failure().isPresent()) {
            return Message.of("explain.route.chip.none");
        }
        return Message.of(
                switch (decision.question().purpose()) {
                    case CONNECT ->
                        scene.isSecondLookup(decision.question()) ? "explain.route.chip.again" : "explain.route.chip";
                    case REPLY -> "explain.route.chip.reply";
                    case REVERSE -> "explain.route.chip.reverse";
                    default -> "explain.route.chip";
                });
    }

    private Message headline(Decision.RouteChoice decision) {
        RouteQuestion question = decision.question();
        Optional<SocketError> error = decision.failure();
        if (error.isPresent()) {
            return Message.of(
                    "explain.route.headline.none",
                    question.destination(),
                    error.get().name(),
                    error.get().number());
        }
        return decision.winner().map(winner -> took(winner, question)).orElseGet(() -> routeless(question));
    }

    private static Message routeless(RouteQuestion question) {
        return question.outAdapter().isEmpty()
                ? Message.of("explain.route.headline.routeless", question.destination())
                : Message.of("explain.route.headline.by-adapter", question.destination(), question.outAdapter());
    }

    private Message took(TableRoute winner, RouteQuestion question) {
        boolean inside = winner.route().type() == RouteType.LOCAL
                || scene.isLoopback(winner.hop().adapter());
        return inside
                ? Message.of("explain.route.headline.local", question.destination())
                : Message.of("explain.route.headline", question.destination(), new RouteText(scene).phrase(winner));
    }

    /** What the lookup is for, where that is worth a word. */
    private Optional<Message> purpose(RouteQuestion question) {
        return switch (question.purpose()) {
            case CHOOSE_SOURCE -> Optional.of(Message.of("explain.route.first"));
            case CONNECT ->
                scene.isSecondLookup(question)
                        ? Optional.of(Message.of("explain.route.second", question.source()))
                        : Optional.empty();
            case REPLY -> Optional.of(Message.of("explain.route.reply", question.destination()));
            case REVERSE -> Optional.of(Message.of("explain.route.reverse", question.destination()));
            default -> Optional.empty();
        };
    }

    /** A system that asks without the source, although the socket has one. */
    private Optional<Message> blind(RouteQuestion question) {
        return question.hasSource()
                ? Optional.empty()
                : scene.boundAddress().map(bound -> Message.of("explain.route.blind", bound));
    }

    private static Optional<Message> count(Decision.RouteChoice decision) {
        int routes = decision.candidates().size();
        if (routes == 0) {
            return Optional.empty();
        }
        String number = routes == 1 ? "explain.route.count.one" : "explain.route.count";
        String key = decision.winner().isPresent() ? number : number + ".unusable";
        return Optional.of(Message.of(key, routes, decision.question().destination()));
    }

    private static String why(Decision.RouteChoice decision) {
        if (decision.failure().isPresent()) {
            return "explain.route.refused";
        }
        return decision.winner().isPresent() ? "explain.route.why" : "explain.route.why.routeless";
    }

    /** After the second lookup of connect(): whether the source has changed the route. */
    private Optional<Message> compared(Decision.RouteChoice decision) {
        if (!scene.isSecondLookup(decision.question()) || decision.failure().isPresent()) {
            return Optional.empty();
        }
        Optional<TableRoute> before = scene.last(Decision.RouteChoice.class).flatMap(Decision.RouteChoice::winner);
        Optional<TableRoute> after = decision.winner();
        if (before.equals(after)) {
            return Optional.of(Message.of("explain.route.same"));
        }
        boolean sameWay = before.map(TableRoute::hop).equals(after.map(TableRoute::hop));
        return Optional.of(Message.of(sameWay ? "explain.route.same-way" : "explain.route.changed"));
    }

    private Card card(Decision.RouteChoice decision) {
        if (decision.candidates().isEmpty()) {
            return null;
        }
        RouteText text = new RouteText(scene);
        boolean tables = decision.candidates().stream()
                .anyMatch(candidate -> !candidate.subject().table().equals(RouteTable.MAIN));
        List<Card.Row> rows = decision.candidates().stream()
                .map(candidate ->
                        new Card.Row(candidate.subject(), text.cells(candidate.subject(), tables), candidate.verdict()))
                .toList();
        return new Card(question(decision.question()), RouteText.columns(tables), rows, result(decision));
    }

    private static Message question(RouteQuestion question) {
        return question.hasSource()
                ? Message.of("explain.route.question-from", question.source(), question.destination())
                : Message.of("explain.route.question", question.destination());
    }

    private Message result(Decision.RouteChoice decision) {
        return Message.of("explain.result", headline(decision));
    }
}
