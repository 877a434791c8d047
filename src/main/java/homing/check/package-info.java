/** Expectations against a run. */
package homing.check;
