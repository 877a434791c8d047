/** What a scenario has not used yet: names, hardware addresses, prefixes and addresses. The same scenario gives the same ones. */
package homing.edit.free;
