package homing.ui.session;

import homing.scenario.Scripted;

/** All that the parts of a window share. */
public record Session(Document document, CurrentRun run, Playback playback, Selection selection) {
    /** Runs a call or a story, which becomes the current one, and plays it from its start. */
    public void play(Scripted scripted) {
        run.scriptedProperty().set(scripted);
        runAndPlay();
    }

    /** Runs what is current and plays it from its start. */
    private void runAndPlay() {
        playback.playNextTimeline();
        run.run();
    }
}
