/**
 * How Windows Vista and later decide: a strong end system. An address that a program has bound restricts the route lookup to
 * the adapter that owns it, unless that adapter sends as a weak host; an unbound socket's source is chosen by the rules whose
 * numbers Windows' own event provider gives. Rules carry ids (WM-R5) and are applied in the order of their numbers.
 */
package homing.stack.windows.modern;
