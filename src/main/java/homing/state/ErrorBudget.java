package homing.state;

/**
 * How many ICMP errors and redirects a host may still send to one address.
 *
 * @param tokens what is left to spend, in microseconds of waiting
 * @param lastMicros when it was last counted, in microseconds of simulated time
 * @param redirects how many redirects were sent since the last silence
 */
public record ErrorBudget(long tokens, long lastMicros, int redirects) {}
