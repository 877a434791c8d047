package homing.state;

import homing.net.IpAddress;

/**
 * A destination for which a gateway has named a better one (ICMP redirect).
 *
 * @param gateway the next hop that the route names
 */
public record Detour(String adapter, IpAddress gateway, IpAddress destination) {}
