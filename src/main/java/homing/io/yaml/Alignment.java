package homing.io.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Which names of a list come again in another, in the same order: a longest common subsequence. */
final class Alignment {
    /** Beyond this many comparisons what stands between the common beginning and end counts as changed. */
    private static final long MOST_COMPARED = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final BiPredicate<Integer, Integer> replaces;
    private final List<Step> steps = new ArrayList<>();

    private Alignment(List<String> before, List<String> after, BiPredicate<Integer, Integer> replaces) {
        this.before = before;
        this.after = after;
        this.replaces = replaces;
    }

    /**
     * What became of a name.
     *
     * @param before its place in the first list; -1 if it was added
     * @param after its place in the second; -1 if it is gone
     */
    record Step(int before, int after) {
        boolean isKept() {
            return before >= 0 && after >= 0;
        }
    }

    /**
     * The steps from one list to another.
     *
     * @param replaces whether something that is gone lives on as something that was added at the same place
     */
    static List<Step> of(List<String> before, List<String> after, BiPredicate<Integer, Integer> replaces) {
        Alignment alignment = new Alignment(before, after, replaces);
        alignment.align();
        return alignment.steps;
    }

    private void align() {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && isSame(start, start)) {
            steps.add(new Step(start, start));
            start++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - start
                && isSame(before.size() - 1 - tail, after.size() - 1 - tail)) {
            tail++;
        }
        middle(start, before.size() - tail, after.size() - tail);
        for (int left = tail; left > 0; left--) {
            steps.add(new Step(before.size() - left, after.size() - left));
        }
    }

    private boolean isSame(int one, int other) {
        return before.get(one).equals(after.get(other));
    }

    private void middle(int start, int beforeEnd, int afterEnd) {
        int rows = beforeEnd - start;
        int columns = afterEnd - start;
        if ((long) rows * columns > MOST_COMPARED) {
            gap(start, beforeEnd, start, afterEnd);
            return;
        }
        int[][] common = common(start, rows, columns);
        int row = 0;
        int column = 0;
        int gapRow = 0;
        int gapColumn = 0;
        while (row < rows && column < columns) {
            if (isSame(start + row, start + column)) {
                gap(start + gapRow, start + row, start + gapColumn, start + column);
                steps.add(new Step(start + row++, start + column++));
                gapRow = row;
                gapColumn = column;
            } else if (common[row + 1][column] >= common[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
        gap(start + gapRow, beforeEnd, start + gapColumn, afterEnd);
    }

    /** How much the rests have in common. */
    private int[][] common(int start, int rows, int columns) {
        int[][] common = new int[rows + 1][columns + 1];
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                common[row][column] = isSame(start + row, start + column)
                        ? common[row + 1][column + 1] + 1
                        : Math.max(common[row + 1][column], common[row][column + 1]);
            }
        }
        return common;
    }

    /** Nothing in these stretches is the same; what stands at the same place may live on. */
    private void gap(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        int length = Math.max(beforeEnd - beforeStart, afterEnd - afterStart);
        for (int i = 0; i < length; i++) {
            boolean isGone = beforeStart + i < beforeEnd;
            boolean isAdded = afterStart + i < afterEnd;
            if (isGone && isAdded && replaces.test(beforeStart + i, afterStart + i)) {
                steps.add(new Step(beforeStart + i, afterStart + i));
                continue;
            }
            if (isGone) {
                steps.add(new Step(beforeStart + i, -1));
            }
            if (isAdded) {
                steps.add(new Step(-1, afterStart + i));
            }
        }
    }
}
