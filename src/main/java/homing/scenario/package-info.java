/** A scenario: a network, the calls that are made in it, what is expected of them, and where things stand in the drawing. */
package homing.scenario;
