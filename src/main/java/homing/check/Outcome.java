package homing.check;

import homing.scenario.Expectation;
import homing.scenario.Fact;

/** One expectation, held against a run. */
public sealed interface Outcome {
    /** What must be found. */
    String expected();

    /** What the run gave. */
    String found();

    default boolean passed() {
        return expected().equals(found());
    }

    /**
     * An expectation of a call.
     *
     * @param call the call's place in the scenario, from 1; the calls of stories stand behind the others
     * @param title the call's title; empty for none
     */
    record OfCall(int call, String title, Expectation expectation, String found) implements Outcome {
        @Override
        public String expected() {
            return expectation.expected();
        }
    }

    /**
     * An expectation of the state at a time of a story.
     *
     * @param story the story's title; empty for none
     * @param atMillis in milliseconds of simulated time since the story's beginning
     */
    record OfState(String story, long atMillis, Fact fact, String found) implements Outcome {
        @Override
        public String expected() {
            return fact.expected();
        }
    }
}
