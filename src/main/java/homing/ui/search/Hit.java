package homing.ui.search;

/**
 * Something that can be found.
 *
 * @param words what is searched and shown
 * @param beside more about it, shown and searched, too: the host of an address, the keys of a command; may be empty
 * @param choose what is done when a person wants it
 * @param obstacle why it cannot be chosen at the moment; empty if it can
 */
public record Hit(String words, String beside, Runnable choose, String obstacle) {
    /** Something that can be chosen. */
    public Hit(String words, String beside, Runnable choose) {
        this(words, beside, choose, "");
    }

    boolean isPossible() {
        return obstacle.isEmpty();
    }
}
