package homing.check;

import homing.scenario.Expectation;

/**
 * One expectation, held against a run.
 *
 * @param call the call's place in the scenario, from 1; the calls of stories stand behind the others
 * @param title the call's title; empty for none
 * @param found what the run gave
 */
public record Outcome(int call, String title, Expectation expectation, String found) {
    public boolean passed() {
        return expectation.expected().equals(found);
    }
}
