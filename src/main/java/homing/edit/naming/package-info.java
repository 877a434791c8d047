/** Names of hosts, adapters and LANs wherever a scenario speaks of them: how they are changed, and how they go. */
package homing.edit.naming;
