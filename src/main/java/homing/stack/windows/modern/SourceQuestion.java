package homing.stack.windows.modern;

import homing.net.IpAddress;

/**
 * What a source is chosen for.
 *
 * @param adapter the adapter that the packet leaves by
 * @param labels the table of labels, for IPv6
 */
record SourceQuestion(String adapter, IpAddress nextHop, IpAddress destination, PolicyTable labels) {}
