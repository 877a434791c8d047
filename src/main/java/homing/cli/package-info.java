/** The command line: one class a command. */
package homing.cli;
