package homing.stack;

import homing.decision.Verdict;
import homing.state.HostState;

/**
 * Whether an ICMP error may be sent.
 *
 * @param after the state, in which it is counted
 * @param verdict CHOSEN if it may
 */
public record Permission(HostState after, Verdict verdict) {}
