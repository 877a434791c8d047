/**
 * Every change of a drawing, as a named edit, and the history of them. An edit makes a scenario out of a scenario, so undo is an
 * earlier one.
 *
 * <p>What to draw: {@link homing.edit.Hosts}, {@link homing.edit.Lans}, {@link homing.edit.Notes} and
 * {@link homing.edit.Templates} give an {@link homing.edit.Addition}, whose parts are to be selected. Whatever is picked out:
 * {@link homing.edit.Parts}, {@link homing.edit.Arrange}, {@link homing.edit.Clipboard}. What is plugged in where:
 * {@link homing.edit.Cables}, which gives a {@link homing.edit.Proposal}. Fields: {@link homing.edit.Adapters},
 * {@link homing.edit.HostSettings}, {@link homing.edit.Texts}; tables row by row: {@link homing.edit.Tables};
 * {@link homing.edit.Calls} and {@link homing.edit.Stories}.
 *
 * <p>What a scenario file cannot hold is refused with a reason, as an {@link homing.edit.Attempt}; what is only wrong in a network
 * is done. An edit that meets another scenario than the one it was made for changes what it still can, or nothing; it never
 * throws.
 */
package homing.edit;
