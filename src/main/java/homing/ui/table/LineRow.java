package homing.ui.table;

import homing.dialect.Listing;
import homing.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/** A line of a table with its light, its reason on a second line or beside it, and the mark of a change. */
final class LineRow extends RowView {
    private static final Words WORDS = Words.english();
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private final Label tag = new Label();
    private final SortedMap<Integer, Label> old = new TreeMap<>();
    private final Reason reason = new Reason();
    private Line line;

    LineRow(Columns columns) {
        super(columns);
        getStyleClass().add("line-row");
        tag.getStyleClass().add("change-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(tag, reason);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    Line line() {
        return line;
    }

    void show(Line shown) {
        if (shown.equals(line)) {
            return;
        }
        line = shown;
        List<String> texts = shown.row().cells();
        for (int i = 0; i < texts.size(); i++) {
            cell(i).show(texts.get(i), shown.hue());
        }
        showOld(shown);
        tag.setText(word(shown.change().kind()));
        tag.setVisible(!tag.getText().isEmpty());
        reason.show(shown.mark());
        for (Light light : Light.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(name(light)),
                    light == shown.mark().light());
        }
        pseudoClassStateChanged(CHANGED, shown.change().kind() != Change.Kind.NONE);
        pseudoClassStateChanged(GONE, shown.change().kind() == Change.Kind.GONE);
        setAccessibleText(told());
        requestLayout();
    }

    /** Below the cells that have changed: what they said until this step, struck through. */
    private void showOld(Line shown) {
        getChildren().removeAll(old.values());
        old.clear();
        List<String> texts = shown.row().cells();
        for (int i = 0; i < texts.size(); i++) {
            String before = shown.change().old(i, texts.get(i));
            if (!before.isEmpty()) {
                Label label = new Label(before);
                label.getStyleClass().add("struck");
                label.setMinWidth(USE_PREF_SIZE);
                old.put(i, label);
            }
        }
        getChildren().addAll(old.values());
    }

    void point(Object subject) {
        pseudoClassStateChanged(POINTED, line != null && line.row().subject().equals(subject));
    }

    private static String name(Light light) {
        return light.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Change.Kind kind) {
        return kind == Change.Kind.NONE
                ? ""
                : WORDS.say("ui.table." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The line as it is read aloud: what a narrow page shows of it, with the headings. */
    private String told() {
        String cells = IntStream.range(0, columns().count())
                .filter(i -> columns().column(i).room() != Listing.Room.WIDE)
                .filter(i -> !line.row().cells().get(i).isEmpty())
                .mapToObj(i -> WORDS.say(
                        "ui.table.cell",
                        WORDS.say(columns().column(i).heading()),
                        line.row().cells().get(i)))
                .collect(Collectors.joining(", "));
        String mark = reason.told();
        return cells + (mark.isEmpty() ? "" : "; " + mark) + (tag.getText().isEmpty() ? "" : "; " + tag.getText());
    }

    @Override
    double cellWidth(int number) {
        boolean last = number == columns().lastShown();
        boolean tagged = last && !tag.getText().isEmpty();
        double tagWidth = tagged ? tag.prefWidth(-1) + columns().gap() : 0;
        double oldWidth = old.containsKey(number) ? old.get(number).prefWidth(-1) : 0;
        return Math.max(super.cellWidth(number) + tagWidth, oldWidth);
    }

    /** With a mark of a change beside or below it, or what it said before, a cell stands on one line. */
    @Override
    double leastWidth(int number) {
        boolean tagged = number == columns().lastShown() && !tag.getText().isEmpty();
        boolean marked = tagged || old.containsKey(number);
        if (!marked) {
            return super.leastWidth(number);
        }
        double tagWidth = tagged ? tag.prefWidth(-1) : 0;
        double oldWidth = old.containsKey(number) ? old.get(number).prefWidth(-1) : 0;
        return Math.max(super.cellWidth(number), Math.max(tagWidth, oldWidth));
    }

    /** The mark of a change stands below the last cell where there is no room beside it. */
    private boolean isTagBelow() {
        int last = columns().lastShown();
        return !tag.getText().isEmpty()
                && columns().width(last)
                        < super.cellWidth(last) + tag.prefWidth(-1) + columns().gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        double cells = cellHeight() + belowHeight();
        double words = reason.isVisible() ? reason.prefHeight(reasonWidth(width)) : 0;
        double inner = columns().isBeside() ? Math.max(cells, words + raised()) : cells + words;
        return snappedTopInset() + inner + snappedBottomInset();
    }

    private double oldHeight() {
        return old.isEmpty() ? 0 : old.get(old.firstKey()).prefHeight(-1);
    }

    /** How high is what stands below the cells. */
    private double belowHeight() {
        double tagHeight = isTagBelow() ? oldOf(columns().lastShown()) + tag.prefHeight(-1) : 0;
        return Math.max(oldHeight(), tagHeight);
    }

    private double oldOf(int number) {
        return old.containsKey(number) ? oldHeight() : 0;
    }

    /** How far below the cells' top a reason beside them starts, so that they stand on one line. */
    private double raised() {
        return Math.max(0, cell(0).getBaselineOffset() - reason.getBaselineOffset());
    }

    private double reasonX() {
        return snappedLeftInset() + (columns().isBeside() ? columns().end() : 0);
    }

    private double reasonWidth(double width) {
        return Math.max(0, width - reasonX() - snappedRightInset());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        layoutTag();
        layoutOld();
        double width = reasonWidth(getWidth());
        double top = snappedTopInset() + (columns().isBeside() ? raised() : cellHeight() + belowHeight());
        reason.resizeRelocate(reasonX(), top, width, reason.prefHeight(width));
    }

    private void layoutOld() {
        old.forEach((number, label) -> {
            label.setVisible(columns().isShown(number));
            label.resizeRelocate(
                    cell(number).getLayoutX(),
                    snappedTopInset() + cellHeight(),
                    label.prefWidth(-1),
                    label.prefHeight(-1));
        });
    }

    private void layoutTag() {
        int last = columns().lastShown();
        double width = tag.prefWidth(-1);
        double height = tag.prefHeight(-1);
        double left = cell(last).getLayoutX();
        double top = snappedTopInset();
        if (isTagBelow()) {
            tag.resizeRelocate(left, top + cellHeight() + oldOf(last), width, height);
        } else {
            double x = left + super.cellWidth(last) + columns().gap() / 2;
            tag.resizeRelocate(x, top + (cellHeight() - height) / 2, width, height);
        }
    }
}
