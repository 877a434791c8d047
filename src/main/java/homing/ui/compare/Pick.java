package homing.ui.compare;

import homing.compare.Contender;

/**
 * What a person wants to see of a comparison.
 *
 * @param contender under which stack
 * @param call the place of the call in the run, from 0
 */
record Pick(Contender contender, int call) {}
