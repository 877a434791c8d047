package homing.stack;

import homing.decision.Decision;
import homing.net.IpAddress;

/**
 * What bind() does.
 *
 * @param local what getsockname() shows after it
 */
public record BindAnswer(Decision.Bound decision, IpAddress local) {}
