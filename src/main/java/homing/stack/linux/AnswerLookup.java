package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.Verdict;
import homing.stack.PathAnswer;
import homing.state.HostState;

/** The way of an answer: a lookup of its own, whatever way the question came. */
final class AnswerLookup {
    private AnswerLookup() {}

    static PathAnswer find(HostState state, RouteQuestion question) {
        Verdict given = question.hasSource()
                ? Verdict.chosen(LinuxRule.SOURCE_ASKED, "linux.source.asked", question.source())
                : null;
        return OutputLookup.find(state, question, given);
    }
}
