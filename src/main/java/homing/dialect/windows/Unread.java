package homing.dialect.windows;

/**
 * A line that looks as if it told something, and could not be read.
 *
 * @param number of the line in its text, from 1
 */
public record Unread(int number, String line) {}
