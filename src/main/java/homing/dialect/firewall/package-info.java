/** How Homing writes a firewall: the same words in scenario files, tables and decision cards. */
package homing.dialect.firewall;
