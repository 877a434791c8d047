package homing.io.yaml;

import homing.io.yaml.Alignment.Step;
import homing.io.yaml.Tree.Group;
import homing.io.yaml.Tree.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings a group of a text from what it means to what it shall mean, member by member. */
final class GroupMerge {
    private final Merge merge;
    private final Group group;
    private final List<Slot> before;
    private final List<Slot> after;
    private final List<Step> steps;
    private final int depth;
    private final GroupPatch patch;

    GroupMerge(Merge merge, Group group, List<Slot> before, List<Slot> after, int depth) {
        this.merge = merge;
        this.group = group;
        this.before = before;
        this.after = after;
        this.depth = depth;
        this.steps = Alignment.of(
                before.stream().map(Slot::name).toList(),
                after.stream().map(Slot::name).toList(),
                (gone, added) -> before.get(gone).becomes(after.get(added)));
        this.patch = new GroupPatch(merge.page(), merge.patch(), group, gone());
    }

    /** The member of the text that means this; null if the text leaves it out. */
    private Member member(int place) {
        return group.keyed()
                ? group.member(before.get(place).key()).orElse(null)
                : group.members().get(place);
    }

    /** Whether there is a member to hold on to, and each line of a list means one value. */
    boolean isPossible() {
        if (!group.keyed() && group.members().size() != before.size()) {
            return false;
        }
        return gone().size() < group.members().size();
    }

    private Set<Member> gone() {
        Set<Member> gone = new HashSet<>();
        for (Step step : steps) {
            Member member = step.after() < 0 ? member(step.before()) : null;
            if (member != null) {
                gone.add(member);
            }
        }
        return gone;
    }

    void run() {
        patch.takeOut();
        Member anchor = null;
        for (Step step : steps) {
            if (step.after() >= 0) {
                Member kept = kept(step);
                if (kept == null) {
                    add(anchor(anchor, step), step);
                } else {
                    change(kept, step);
                    anchor = kept;
                }
            }
        }
    }

    /** The member that holds the value already; null if it must be added. */
    private Member kept(Step step) {
        if (step.isKept()) {
            return member(step.before());
        }
        String key = after.get(step.after()).key();
        boolean wasThere = before.stream().anyMatch(slot -> slot.key().equals(key));
        return group.keyed() && !wasThere ? group.member(key).orElse(null) : null;
    }

    private void change(Member member, Step step) {
        Slot target = after.get(step.after());
        if (!member.key().equals(target.key())) {
            String key = group.flow() ? Scalar.inFlow(target.key()) : Scalar.plainOrQuoted(target.key());
            merge.patch().replace(member.start(), merge.page().withoutColon(member), key);
        }
        Object old = step.before() < 0 ? "" : before.get(step.before()).value();
        if (step.before() < 0 || !before.get(step.before()).isSame(target)) {
            merge.value(group, member, old, target, depth);
        }
    }

    private void add(Member anchor, Step step) {
        Slot slot = after.get(step.after());
        if (step.isKept() && before.get(step.before()).isSame(slot)) {
            // The text leaves out what goes without saying.
            return;
        }
        if (group.flow()) {
            patch.putInFlow(anchor, merge.flow(slot));
            return;
        }
        boolean apart = depth == 0 ? !(slot.value() instanceof String) : patch.isSpaced();
        patch.putLines(anchor, moved(slot).orElseGet(() -> merge.lines(slot, patch.column())), apart);
    }

    /** The lines of a key that stood elsewhere in the group, with its comments, as they were. */
    private Optional<String> moved(Slot slot) {
        return group.keyed() ? group.member(slot.key()).filter(patch::hasLines).map(patch::lines) : Optional.empty();
    }

    /** Behind what it follows in the order of the writer; behind all if nothing comes after it. */
    private Member anchor(Member latest, Step step) {
        boolean isLast = steps.subList(steps.indexOf(step), steps.size()).stream()
                .allMatch(later -> later.after() < 0 || kept(later) == null);
        return isLast ? patch.lastThatStays() : latest;
    }
}
