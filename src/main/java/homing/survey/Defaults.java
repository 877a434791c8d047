package homing.survey;

import homing.model.Host;
import homing.net.Family;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where packets go that no host knows a way for but its default route. These ways run together as the branches of trees do, so that
 * whom a long way meets is told without going it. A tree may end in a round, which is cut at one of its hosts.
 */
final class Defaults {
    private static final int NONE = -1;

    private final List<Host> hosts;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The next host on the way; none at the root of a tree. */
    private final int[] next;
    /** The next host at the root of a tree that ends in a round. */
    private final int[] cut;
    /** The root of each host's tree. */
    private final int[] root;
    /** The first host of the round that each comes to; none where the way ends. */
    private final int[] round;
    /** How far away from the root. */
    private final int[] depth;
    /** When a walk over the whole tree comes to a host, and when it has seen all whose way leads over it. */
    private final int[] begin;

    private final int[] end;

    Defaults(Ground ground, Family family) {
        hosts = ground.hosts();
        hosts.forEach(host -> numbers.put(host.name(), numbers.size()));
        next = hosts.stream()
                .mapToInt(host ->
                        Walk.byDefault(ground, host, family).map(this::number).orElse(NONE))
                .toArray();
        cut = none();
        root = none();
        round = none();
        depth = none();
        begin = none();
        end = none();
        cutRounds();
        number();
    }

    private int[] none() {
        int[] all = new int[hosts.size()];
        Arrays.fill(all, NONE);
        return all;
    }

    private int number(Host host) {
        return numbers.get(host.name());
    }

    private void cutRounds() {
        int[] seen = none();
        for (int start = 0; start < next.length; start++) {
            int at = start;
            while (at != NONE && seen[at] == NONE) {
                seen[at] = start;
                at = next[at];
            }
            if (at != NONE && seen[at] == start) {
                cut(at);
            }
        }
    }

    private void cut(int at) {
        int on = at;
        do {
            round[on] = on;
            on = next[on];
        } while (on != at);
        cut[at] = next[at];
        next[at] = NONE;
    }

    /** Walks over each tree from its root. */
    private void number() {
        List<List<Integer>> from = new ArrayList<>();
        hosts.forEach(host -> from.add(new ArrayList<>()));
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < next.length; i++) {
            (next[i] == NONE ? open : from.get(next[i])).add(i);
        }
        int time = 0;
        while (!open.isEmpty()) {
            int at = open.peekLast();
            if (begin[at] == NONE) {
                begin[at] = time++;
                follow(at);
                open.addAll(from.get(at));
            } else {
                end[at] = time;
                open.removeLast();
            }
        }
    }

    private void follow(int at) {
        boolean isRoot = next[at] == NONE;
        root[at] = isRoot ? at : root[next[at]];
        depth[at] = isRoot ? 0 : depth[next[at]] + 1;
        if (round[at] == NONE && !isRoot) {
            round[at] = round[next[at]];
        }
    }

    /** The first of these that a way from a host comes to, the host itself included. */
    Optional<Host> firstOf(Host from, Collection<Host> wanted) {
        int start = number(from);
        int last = root[start];
        Optional<Host> ahead = nearest(start, wanted);
        return ahead.isPresent() || cut[last] == NONE ? ahead : nearest(cut[last], wanted);
    }

    private Optional<Host> nearest(int start, Collection<Host> wanted) {
        return wanted.stream()
                .filter(host -> leadsOver(start, number(host)))
                .max(Comparator.comparingInt(host -> depth[number(host)]));
    }

    private boolean leadsOver(int start, int over) {
        return begin[over] <= begin[start] && begin[start] < end[over];
    }

    /** Where a way from a host ends; if it ends nowhere, the host where it begins to go round. */
    Host last(Host from) {
        int start = number(from);
        return hosts.get(goesRound(from) ? round[start] : root[start]);
    }

    boolean goesRound(Host from) {
        return round[number(from)] != NONE;
    }
}
