package homing.ui.session;

import homing.model.Call;
import homing.timeline.Made;
import homing.timeline.Timeline;
import java.util.List;

/** Where the next timeline is entered: at the call that is to be played, or at the step that the same calls were left at. */
final class Entrance {
    private static final int NONE = -1;

    /** The place of the call from which the next timeline is played; {@link #NONE} if it is not to be played. */
    private int played = NONE;

    /** @param call the place of the call from which the next timeline is played, from 0 */
    void playFrom(int call) {
        played = call;
    }

    /** @param left where the timeline before was left; null without one */
    Place into(Timeline next, Place left) {
        if (isForPlaying()) {
            return Place.nearest(next, before(next, played));
        }
        boolean again = left != null && called(left.timeline()).equals(called(next));
        return Place.nearest(next, again ? left.step() : 0);
    }

    /** The step before a call; the end of a run that never came to it. */
    private static int before(Timeline next, int call) {
        if (call == 0) {
            return 0;
        }
        return call < next.calls().size() ? next.calls().get(call).step() - 1 : next.length();
    }

    private static List<Call> called(Timeline run) {
        return run.calls().stream().map(Made::call).toList();
    }

    /** Whether the next timeline is to be played. */
    boolean isForPlaying() {
        return played != NONE;
    }

    /** The timeline after the next is not to be played. */
    void forget() {
        played = NONE;
    }
}
