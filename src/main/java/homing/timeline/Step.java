package homing.timeline;

import homing.decision.Decision;

/**
 * One thing that happened.
 *
 * @param number counted from 1
 * @param micros simulated time since the start, in microseconds
 * @param host where it happened
 */
public record Step(int number, long micros, String host, Decision decision) {}
