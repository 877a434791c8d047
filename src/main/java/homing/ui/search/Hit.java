package homing.ui.search;

/**
 * Something that can be found.
 *
 * @param words what is searched and shown
 * @param beside more about it, shown and searched, too: the host of an address, the keys of a command; may be empty
 * @param choose what is done when a person wants it
 */
public record Hit(String words, String beside, Runnable choose) {}
