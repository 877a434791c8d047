/** The network as it is configured: hosts, adapters, routes, rules, cables, and the calls that programs make. */
package homing.model;
