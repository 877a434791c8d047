package homing.explain;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.Candidate;
import homing.decision.Citation;
import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.model.Call;
import homing.net.IpAddress;
import homing.net.Protocol;
import homing.text.Message;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsForEveryDecisionTest {
    static Stream<Decision> decisions() {
        return EveryDecision.all().stream();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everySentenceIsWhole(Decision decision) {
        assertThat(messages(Told.last(decision))).isNotEmpty().allSatisfy(message -> {
            assertThat(Words.english().knows(message.key())).as(message.key()).isTrue();
            assertThat(Told.say(message)).isNotBlank().doesNotContain("{", "}", "null");
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void sentencesEndLikeSentencesAndHeadlinesDoNot(Decision decision) {
        Explanation told = Told.last(decision);
        assertThat(Told.sentences(told)).isNotEmpty().allMatch(text -> text.endsWith("."));
        assertThat(Told.say(told.headline())).doesNotEndWith(".");
        assertThat(Told.say(told.chip()).split(" ")).hasSizeLessThanOrEqualTo(3);
        told.choice().ifPresent(card -> {
            assertThat(Told.say(card.question())).endsWith("?");
            assertThat(Told.say(card.result())).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void everyRowHasACellForEachColumn(Decision decision) {
        Told.last(decision)
                .choice()
                .ifPresent(card -> assertThat(card.rows())
                        .allSatisfy(row -> assertThat(row.cells())
                                .hasSameSizeAs(card.columns())
                                .noneMatch(String::isBlank)));
    }

    @Test
    void noKindOfDecisionIsForgotten() {
        Set<String> kinds = new TreeSet<>();
        decisions().forEach(decision -> kinds.add(decision.getClass().getSimpleName()));
        assertThat(kinds)
                .containsExactlyElementsOf(new TreeSet<>(Stream.of(Decision.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList()));
    }

    @Test
    void noWordsForDecisionsAreLeftUnsaid() {
        Set<String> said = new TreeSet<>();
        decisions().forEach(decision -> messages(Told.last(decision)).forEach(message -> collect(message, said)));
        inContext().forEach(told -> messages(told).forEach(message -> collect(message, said)));
        Stream.of(Citation.Evidence.values())
                .forEach(evidence -> said.add("explain.cite." + evidence.name().toLowerCase(Locale.ROOT)));
        Stream.of(Plain.values()).forEach(rule -> said.add("rule." + rule.id()));
        ResourceBundle bundle = ResourceBundle.getBundle("homing.text.words", Locale.ROOT);
        assertThat(bundle.keySet().stream()
                        .filter(key -> key.startsWith("explain."))
                        .filter(key -> !key.startsWith("explain.hand.") && !key.startsWith("explain.sent.")))
                .isSubsetOf(said);
    }

    /** Steps whose words depend on what came before. */
    private static List<Explanation> inContext() {
        Decision first = new Decision.RouteChoice(
                Told.question(RouteQuestion.Purpose.CHOOSE_SOURCE, IpAddress.ANY4),
                List.of(new Candidate<>(Told.defaultRoute(), EveryDecision.YES)),
                null,
                EveryDecision.YES,
                null);
        RouteQuestion question = Told.question(RouteQuestion.Purpose.CONNECT, Told.A);
        Candidate<TableRoute> other = new Candidate<>(Told.lanRoute(null), EveryDecision.YES);
        TableRoute again = new TableRoute(
                "7", Told.defaultRoute().route(), Told.defaultRoute().hop());
        Decision sameWay = new Decision.RouteChoice(
                question, List.of(new Candidate<>(again, EveryDecision.YES)), null, EveryDecision.YES, null);
        RouteQuestion toGateway =
                new RouteQuestion(RouteQuestion.Purpose.SEND, Told.GATEWAY, Told.A, "", "", 0, 0, Protocol.TCP, 0, 443);
        Decision detour = new Decision.AdapterChoice("A", IpAddress.parse("10.1.0.9"), false, EveryDecision.YES);
        Call named = Told.call().with(Call.Options.NONE.withPacketSource(Told.B));
        Decision ask = EveryDecision.all().stream()
                .filter(Decision.Transmitted.class::isInstance)
                .findFirst()
                .orElseThrow();
        return List.of(
                Told.last(first, new Decision.RouteChoice(question, List.of(other), null, EveryDecision.YES, null)),
                Told.last(
                        first,
                        new Decision.RouteChoice(
                                question, ((Decision.RouteChoice) first).candidates(), null, EveryDecision.YES, null)),
                Told.last(new Decision.RouteChoice(toGateway, List.of(other), null, EveryDecision.YES, null), detour),
                Told.lastOf(named, new Decision.Bound(null, 0, EveryDecision.YES, null)),
                Told.last(ask, ask),
                Told.last(first, sameWay),
                Told.lastWhenBound(first));
    }

    private static void collect(Message message, Set<String> said) {
        said.add(message.key());
        for (Object arg : message.args()) {
            if (arg instanceof Message inner) {
                collect(inner, said);
            }
        }
    }

    private static List<Message> messages(Explanation told) {
        List<Message> all = new ArrayList<>(told.sentences());
        all.addAll(told.sources());
        all.addAll(List.of(told.chip(), told.headline(), told.ruleSentence()));
        told.choice().ifPresent(card -> {
            all.addAll(card.columns());
            all.addAll(List.of(card.question(), card.result()));
        });
        return all;
    }
}
