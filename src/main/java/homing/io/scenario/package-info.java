/** Scenario files: YAML in, a scenario out, and back. Every error has its line and column. */
package homing.io.scenario;
