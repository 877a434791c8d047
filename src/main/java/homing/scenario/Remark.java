package homing.scenario;

/**
 * What the author says beside a step of a call: the first one of a phase, on a host.
 *
 * @param phase as the command line names it: route, source, check
 * @param host empty for whichever host comes first
 */
public record Remark(String phase, String host, String text) {}
