package homing.text;

/**
 * A part of a sentence.
 *
 * @param isValue whether it is what the sentence speaks of, an address or a name, and not the words around it
 */
public record Piece(String text, boolean isValue) {}
