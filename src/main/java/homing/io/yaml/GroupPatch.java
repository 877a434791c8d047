package homing.io.yaml;

import homing.io.yaml.Tree.Group;
import homing.io.yaml.Tree.Member;
import java.util.List;
import java.util.Set;

/** Puts values into a group of a text and takes them out, together with the comments that belong to them. */
final class GroupPatch {
    private final Page page;
    private final Patch patch;
    private final Group group;
    private final Set<Member> gone;
    private final int column;

    /** @param gone those that will be taken out */
    GroupPatch(Page page, Patch patch, Group group, Set<Member> gone) {
        this.page = page;
        this.patch = patch;
        this.group = group;
        this.gone = Set.copyOf(gone);
        this.column = page.column(group.members().get(0).start());
    }

    /** Takes out all that are gone. */
    void takeOut() {
        List<Member> members = group.members();
        int at = 0;
        while (at < members.size()) {
            int next = at;
            while (next < members.size() && gone.contains(members.get(next))) {
                next++;
            }
            if (next > at) {
                takeOut(at, next);
            }
            at = next + 1;
        }
    }

    /** The members from one place to before another, which follow each other. */
    private void takeOut(int from, int to) {
        List<Member> members = group.members();
        if (group.flow() && from > 0) {
            patch.delete(members.get(from - 1).end(), members.get(to - 1).end());
        } else if (group.flow() || !page.isFirstOnLine(members.get(from).start())) {
            patch.delete(members.get(from).start(), members.get(to).start());
        } else {
            members.subList(from, to).forEach(this::takeLines);
        }
    }

    private void takeLines(Member member) {
        int start = page.leading(member.start());
        int end = page.behind(member.end(), column);
        boolean apart = hasBlankAbove(member);
        boolean ends = end == page.text().length() || page.isBlank(end);
        boolean isFirst = member.equals(group.members().get(0));
        patch.delete(
                apart && ends ? page.lineStart(start - 1) : start,
                isFirst && !apart && ends ? page.nextLine(end) : end);
    }

    /** The lines of a member, with its comments; to be put in elsewhere. */
    String lines(Member member) {
        return page.text().substring(page.leading(member.start()), page.behind(member.end(), column));
    }

    /** Whether members stand on lines of their own that can be taken as they are. */
    boolean hasLines(Member member) {
        return !group.flow()
                && page.isFirstOnLine(member.start())
                && page.text().startsWith("\n", page.behind(member.end(), column) - 1);
    }

    /** Puts a value into brackets or braces, behind a member that stays. */
    void putInFlow(Member anchor, String text) {
        if (anchor == null) {
            patch.insert(firstThatStays().start(), text + ", ");
        } else {
            patch.insert(anchor.end(), ", " + text);
        }
    }

    /**
     * Puts lines behind a member that stays.
     *
     * @param anchor null for before all others
     * @param lines indented as they shall be
     * @param apart whether an empty line stands between it and its neighbour
     */
    void putLines(Member anchor, String lines, boolean apart) {
        if (anchor != null) {
            patch.insert(page.behindAll(anchor.end(), column), (apart ? "\n" : "") + lines);
            return;
        }
        int first = firstThatStays().start();
        if (page.isFirstOnLine(first)) {
            patch.insert(page.leading(first), lines + (apart ? "\n" : ""));
        } else {
            patch.insert(first, lines.stripLeading() + " ".repeat(column));
        }
    }

    private Member firstThatStays() {
        return group.members().stream()
                .filter(each -> !gone.contains(each))
                .findFirst()
                .orElseThrow();
    }

    Member lastThatStays() {
        List<Member> staying =
                group.members().stream().filter(each -> !gone.contains(each)).toList();
        return staying.get(staying.size() - 1);
    }

    /** Whether more than half of the members have an empty line above them. */
    boolean isSpaced() {
        List<Member> rest = group.members().subList(1, group.members().size());
        long apart = rest.stream().filter(this::hasBlankAbove).count();
        return 2 * apart > rest.size();
    }

    private boolean hasBlankAbove(Member member) {
        int start = page.leading(member.start());
        return start > 0 && page.isBlank(page.lineStart(start - 1));
    }

    int column() {
        return column;
    }
}
