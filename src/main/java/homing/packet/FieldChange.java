package homing.packet;

/**
 * A field of a packet that was rewritten.
 *
 * @param field the field's name: source, destination, source port, …
 */
public record FieldChange(String field, String before, String after) {}
