/**
 * How one host decides: a state and an event in, an outcome out. Each system's rules stand in a profile of their own, in the
 * order in which that system applies them.
 */
package homing.stack;
