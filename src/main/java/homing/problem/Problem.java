package homing.problem;

import homing.text.Message;

/**
 * One thing wrong with an input.
 *
 * @param message what was found, what was expected, and what to do
 */
public record Problem(Place place, Message message) {}
