package homing.ui.session;

import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.List;

/** How far one step through a timeline goes. */
public enum Grain {
    /** To the next thing that is decided. */
    DECISION {
        @Override
        boolean stopsAt(Moment moment) {
            return true;
        }
    },
    /** To the next frame that is sent. */
    PACKET {
        @Override
        boolean stopsAt(Moment moment) {
            return !moment.sent().isEmpty();
        }
    };

    abstract boolean stopsAt(Moment moment);

    /** The stop after a step; the end of the timeline if there is none. */
    int after(Timeline timeline, int step) {
        List<Moment> moments = timeline.moments();
        int next = step + 1;
        while (next < moments.size() && !stopsAt(moments.get(next - 1))) {
            next++;
        }
        return Math.min(next, moments.size());
    }

    /** The stop before a step; the start if there is none. */
    int before(Timeline timeline, int step) {
        int last = step - 1;
        while (last > 0 && !stopsAt(timeline.moments().get(last - 1))) {
            last--;
        }
        return Math.max(last, 0);
    }
}
