package homing.explain;

import homing.text.Message;

/**
 * The end of a packet that nobody has taken.
 *
 * @param host where it ended
 * @param step the number of the step in which it did
 * @param why the reason
 */
public record Loss(String host, int step, Message why) {}
