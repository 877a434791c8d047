package homing.ui.session;

import homing.scenario.Scripted;
import java.util.Optional;

/** All that the parts of a window share. */
public record Session(Document document, CurrentRun run, Playback playback, Selection selection) {
    public Session {
        run.watchedWhile(() -> playback.step() > 0);
    }

    /**
     * What of the run is true of the drawing as it is: of a step that would be another the start of what would happen, and nothing
     * where nothing can be run.
     */
    public Optional<Place> drawn() {
        Place place = playback.placeProperty().get();
        Stale stale = run.staleProperty().get();
        if (place == null || stale == null) {
            return Optional.ofNullable(place);
        }
        // Before its first step the new run shows the drawing with cards of the same size.
        int step = stale.affects(place.step()) ? 0 : place.step();
        return stale.run().map(renewed -> new Place(renewed, step));
    }

    /** Runs a call or a story, which becomes the current one, and plays it from its start. */
    public void play(Scripted scripted) {
        play(scripted, 0);
    }

    /**
     * The same from one of its calls on.
     *
     * @param call its place among the others, from 0
     */
    public void play(Scripted scripted, int call) {
        run.scriptedProperty().set(scripted);
        playback.playNextTimeline(call);
        run.run();
    }
}
