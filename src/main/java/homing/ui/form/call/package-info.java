/** The tables of a drawing's calls and stories, as they are typed into. */
package homing.ui.form.call;
