/**
 * How Windows NT 3.5 to Server 2003 decide: a weak end system. The route table alone picks the adapter, the adapter's
 * address is stamped unless the program has bound one. Rules carry ids (XP-R3) and are applied in the order of their numbers.
 */
package homing.stack.windows;
