package homing.decision;

import homing.model.NextHop;
import homing.model.Route;

/**
 * A route as a candidate.
 *
 * @param table name of the table it stands in
 * @param hop the next hop that is meant; for a multipath route one of several
 */
public record TableRoute(String table, Route route, NextHop hop) {}
