/** The rules that hold the packages apart: which way data flows, what the core may not touch, which names say nothing. */
package homing.architecture;
