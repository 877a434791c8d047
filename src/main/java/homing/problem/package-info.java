/** What is wrong with an input: where, what was found, what was expected, what to do. */
package homing.problem;
