/** What a cable brings with it: the adapters it is plugged into, their addresses, and the routes that make it of use. */
package homing.edit.wiring;
