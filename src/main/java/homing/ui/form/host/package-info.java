/** The tables of one host, as they are typed into. */
package homing.ui.form.host;
