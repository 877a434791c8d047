package homing.io.yaml;

import homing.io.yaml.Tree.Group;
import homing.io.yaml.Tree.Member;
import homing.io.yaml.Tree.Text;
import java.util.List;
import java.util.Optional;

/**
 * Changes a text as little as needed.
 *
 * @param page the text
 * @param patch takes the changes
 * @param deepest how many levels of keys are looked into; what has changed below is written as a whole
 */
record Merge(Page page, Patch patch, int deepest) {
    /** Whether a group could be brought to what it shall mean by changing its members; nothing is done if not. */
    boolean group(Group group, List<Slot> before, List<Slot> after, int depth) {
        if (depth >= deepest || group.members().isEmpty() || after.isEmpty()) {
            return false;
        }
        GroupMerge merge = new GroupMerge(this, group, before, after, depth);
        boolean possible = merge.isPossible();
        if (possible) {
            merge.run();
        }
        return possible;
    }

    /** Brings the value of a member to what it shall be. */
    void value(Group around, Member member, Object before, Slot after, int depth) {
        if (!below(member.value(), before, after.value(), depth) && !inPlace(around, member, before, after.value())) {
            whole(around, member, after);
        }
    }

    private boolean below(Tree value, Object before, Object after, int depth) {
        if (!(value instanceof Group group)) {
            return false;
        }
        Optional<List<Slot>> slots = Slot.of(before, group.keyed());
        Optional<List<Slot>> wanted = Slot.of(after, group.keyed());
        return slots.isPresent() && wanted.isPresent() && group(group, slots.get(), wanted.get(), depth + 1);
    }

    /** A single value takes the place of another, and its quotes. */
    private boolean inPlace(Group around, Member member, Object before, Object after) {
        boolean sameKind = before instanceof String == after instanceof String;
        Optional<String> single = Slot.single(after);
        if (!(member.value() instanceof Text text)
                || text.isEmpty()
                || single.isEmpty()
                || !sameKind
                || Scalar.isBlock(single.get())
                || !page.isOnOneLine(text.start(), text.end())) {
            return false;
        }
        patch.replace(text.start(), text.end(), Scalar.inStyle(single.get(), text.style(), around.flow()));
        return true;
    }

    /** Writes a value anew; a comment behind the key or the value stays. */
    private void whole(Group around, Member member, Slot after) {
        Tree value = member.value();
        if (around.flow()) {
            String gap = value.start() == member.keyEnd() && around.keyed() ? " " : "";
            patch.replace(value.start(), value.end(), gap + after.written());
            return;
        }
        String lines = lines(after, page.column(member.start()));
        int first = lines.indexOf('\n');
        String head =
                lines.substring(lines.indexOf(around.keyed() ? ':' : '-', keyLength(around, after, lines)) + 1, first);
        String tail = lines.substring(first + 1);
        if (page.isOnOneLine(member.keyEnd(), value.start())) {
            patch.replace(member.keyEnd(), Math.max(member.keyEnd(), value.end()), head);
            patch.insert(page.nextLine(member.end()), tail);
        } else {
            patch.insert(member.keyEnd(), head);
            patch.replace(page.nextLine(member.keyEnd()), page.nextLine(value.end()), tail);
        }
    }

    private static int keyLength(Group around, Slot slot, String lines) {
        int indent = lines.length() - lines.stripLeading().length();
        return around.keyed() ? indent + Scalar.plainOrQuoted(slot.key()).length() : 0;
    }

    /** Key and value, or the item of a list, on lines of their own. */
    String lines(Slot slot, int column) {
        String indent = " ".repeat(column);
        StringBuilder lines = new StringBuilder();
        YamlWriter.lines(slot, column)
                .lines()
                .forEach(line ->
                        lines.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
        return lines.toString();
    }

    /** Key and value, or the item of a list, as they stand in braces or brackets. */
    String flow(Slot slot) {
        return slot.key().isEmpty() ? slot.written() : Scalar.inFlow(slot.key()) + ": " + slot.written();
    }
}
