package homing.stack.linux;

import static org.assertj.core.api.Assertions.assertThat;

import homing.decision.RouteQuestion;
import homing.model.RouteType;
import homing.net.IpAddress;
import homing.net.Protocol;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FibLookupTest {
    private static final String[] ONE_DOOR = {
        "eth0 10.1.0.5/24", "default via 10.1.0.1 dev eth0", "8.8.8.0/24 via 10.1.0.2 dev eth0 table 5"
    };

    private static final String[] LAST_RULES = {"rule 32766 lookup main", "rule 32767 lookup default"};

    /** Looks up 8.8.8.8 on a host with one door and these lines. */
    private static FibAnswer lookUp(String... lines) {
        RouteQuestion question = new RouteQuestion(
                RouteQuestion.Purpose.SEND,
                IpAddress.parse("8.8.8.8"),
                IpAddress.ANY4,
                "",
                "",
                0,
                0,
                Protocol.UDP,
                0,
                7007);
        String[] all =
                Stream.of(ONE_DOOR, lines, LAST_RULES).flatMap(Stream::of).toArray(String[]::new);
        return FibLookup.lookup(Hosts.linux(all), question);
    }

    /** Each rule's priority and what became of it. */
    private static List<String> rules(FibAnswer answer) {
        return answer.rules().stream()
                .map(each ->
                        each.subject().priority() + " " + each.verdict().why().key())
                .toList();
    }

    @Test
    void rulesBehindTheAnswerAreNotReached() {
        FibAnswer answer = lookUp("rule 100 from 0.0.0.0/0 lookup 5");
        assertThat(rules(answer))
                .containsExactly(
                        "100 linux.rule.answers", "32766 linux.rule.not-reached", "32767 linux.rule.not-reached");
        assertThat(answer.policy().priority()).isEqualTo(100);
        assertThat(answer.type()).isEqualTo(RouteType.UNICAST);
        assertThat(answer.error()).isNull();
    }

    @Test
    void aJumpPassesOverTheRulesBetween() {
        assertThat(rules(lookUp("rule 100 from 0.0.0.0/0 goto 300", "rule 200 lookup 5", "rule 300 nop")))
                .containsExactly(
                        "100 linux.rule.goto",
                        "200 linux.rule.jumped",
                        "300 linux.rule.nop",
                        "32766 linux.rule.answers",
                        "32767 linux.rule.not-reached");
    }

    @Test
    void aRefusingRuleEndsTheLookupWithItsError() {
        FibAnswer answer = lookUp("rule 100 from 0.0.0.0/0 prohibit");
        assertThat(answer.found()).isEmpty();
        assertThat(answer.error()).isEqualTo(Errno.EACCES);
        assertThat(answer.policy().priority()).isEqualTo(100);
    }

    @Test
    void aThrowGoesOnWithTheNextRule() {
        FibAnswer answer = lookUp("rule 100 from 0.0.0.0/0 lookup 6", "throw 8.0.0.0/8 table 6");
        assertThat(rules(answer)).contains("100 linux.rule.throw", "32766 linux.rule.answers");
        assertThat(answer.routes().get(0).verdict().why().key()).isEqualTo("linux.route.throw");
    }
}
