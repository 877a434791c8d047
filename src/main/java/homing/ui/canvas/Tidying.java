package homing.ui.canvas;

import homing.diagram.layout.Arrangement;
import homing.edit.Arrange;
import homing.scenario.Part;
import homing.scenario.Spot;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Lays out the drawing, or what is picked of it: one edit, after which everything glides to where it stands. */
final class Tidying {
    /** A drawing with more hosts and LANs than this is not laid out again for each frame of a glide: it leaps. */
    private static final int MANY = 150;

    private final Easel easel;
    private Glide glide = new Glide(Map.of(), Map.of(), false);
    private Duration length = Duration.millis(350);

    Tidying(Easel easel) {
        this.easel = easel;
        easel.pane().addEventFilter(MouseEvent.MOUSE_PRESSED, press -> glide.finish());
    }

    /** How long things glide; zero to leap. */
    void setLength(Duration changed) {
        length = changed;
    }

    /** Lays out everything, or what is picked if that is more than one host or LAN. */
    void start() {
        glide.finish();
        Map<String, Spot> before = easel.film().places();
        Set<String> picked = picked();
        boolean isAll = picked.size() < 2;
        Map<String, Spot> wanted =
                isAll ? Arrangement.ofAll(easel.scenario()) : Arrangement.ofSome(easel.scenario(), before, picked);
        easel.pencil().edit(Arrange.layOut(wanted));
        if (isAll) {
            easel.zoom().fit();
        }
        if (length.greaterThan(Duration.ZERO) && before.size() <= MANY) {
            glide = new Glide(before, wanted, isAll);
            glide.play();
        }
    }

    private Set<String> picked() {
        Set<String> keys = new LinkedHashSet<>();
        easel.selection().parts().stream()
                .filter(Pieces::moves)
                .map(Part::placeKey)
                .forEach(key -> key.ifPresent(keys::add));
        return keys;
    }

    /** The way of everything from where it stood to where it stands. */
    private final class Glide extends Transition {
        private final Map<String, Spot> from;
        private final Map<String, Spot> to;
        private final boolean fits;
        private boolean runs;

        /** @param fits whether all of it is brought into view at the end */
        Glide(Map<String, Spot> from, Map<String, Spot> to, boolean fits) {
            this.from = from;
            this.to = to;
            this.fits = fits;
            setCycleDuration(length == null ? Duration.ZERO : length);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(over -> finish());
        }

        @Override
        public void play() {
            runs = true;
            super.play();
        }

        @Override
        protected void interpolate(double share) {
            if (runs) {
                easel.film().draft(Arrange.layOut(between(share)));
                easel.pane().requestLayout();
            }
        }

        private Map<String, Spot> between(double share) {
            Map<String, Spot> places = new LinkedHashMap<>(from);
            to.forEach((key, end) -> places.computeIfPresent(
                    key,
                    (same, begin) -> new Spot(
                            begin.x() + (end.x() - begin.x()) * share, begin.y() + (end.y() - begin.y()) * share)));
            return places;
        }

        void finish() {
            if (runs) {
                runs = false;
                stop();
                easel.film().forgetDraft();
                easel.pane().requestLayout();
                if (fits) {
                    easel.zoom().fit();
                }
            }
        }
    }
}
