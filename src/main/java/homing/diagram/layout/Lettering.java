package homing.diagram.layout;

import homing.model.AdapterRef;
import java.util.List;

/** Room for all that is ever said beside a port, in canvas units; 0 by 0 if nothing is. */
record Lettering(double width, double height) {
    static final Lettering NONE = new Lettering(0, 0);

    static Lettering of(AdapterRef ref, Focus focus) {
        LabelText text = LabelText.of(focus, ref);
        return text.height() == 0 ? NONE : new Lettering(text.width(), text.height());
    }

    /** Room for what is said in each of several stretches of a run. */
    static Lettering of(AdapterRef ref, List<Focus> eras) {
        Lettering all = NONE;
        for (Focus focus : eras) {
            all = all.or(of(ref, focus));
        }
        return all;
    }

    Lettering or(Lettering other) {
        return new Lettering(Math.max(width, other.width), Math.max(height, other.height));
    }

    boolean isEmpty() {
        return height == 0;
    }
}
