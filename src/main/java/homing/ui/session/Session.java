package homing.ui.session;

import homing.scenario.Scripted;

/** All that the parts of a window share. */
public record Session(Document document, CurrentRun run, Playback playback, Selection selection) {
    public Session {
        run.watchedWhile(() -> playback.step() > 0);
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
