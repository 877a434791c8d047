/** What can be typed into a field, and what it is taken for. Knows no window. */
package homing.ui.form.field;
