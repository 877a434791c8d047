package homing.io.yaml;

import java.util.Optional;

/**
 * Changes a YAML text that a person wrote: what has not changed keeps its comments, its order, its quotes and its empty lines.
 * Whoever uses it reads the result and sees whether it means what it should.
 */
public final class YamlRewriter {
    private YamlRewriter() {}

    /**
     * The changed text; empty if the text cannot be changed in parts.
     *
     * @param text a text that {@link YamlReader} reads without a complaint
     * @param before what the text means
     * @param after what it shall mean
     * @param deepest how many levels of keys are looked into; what has changed below is written as a whole
     */
    public static Optional<String> rewrite(String text, Sheet before, Sheet after, int deepest) {
        Page page = new Page(text.endsWith("\n") ? text : text + "\n");
        Patch patch = new Patch();
        Merge merge = new Merge(page, patch, deepest);
        boolean done = merge.group(TreeReader.read(page), Slot.ofKeys(before), Slot.ofKeys(after), 0);
        return done ? patch.applyTo(page.text()).map(changed -> withLineEndsOf(text, changed)) : Optional.empty();
    }

    /** What was put in ends its lines as the rest does. */
    private static String withLineEndsOf(String text, String changed) {
        boolean windows = text.contains("\r\n") && !text.replace("\r\n", "").contains("\n");
        return windows ? changed.replace("\r\n", "\n").replace("\n", "\r\n") : changed;
    }
}
