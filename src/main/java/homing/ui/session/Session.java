package homing.ui.session;

/** All that the parts of a window share. */
public record Session(Document document, CurrentRun run, Playback playback, Selection selection) {
    /** Runs the current call and plays it from its start. */
    public void runAndPlay() {
        playback.playNextTimeline();
        run.run();
    }
}
