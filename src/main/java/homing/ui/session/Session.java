package homing.ui.session;

import homing.model.Call;

/** All that the parts of a window share. */
public record Session(Document document, CurrentRun run, Playback playback, Selection selection) {
    /** Runs a call, which becomes the current one, and plays it from its start. */
    public void play(Call call) {
        run.callProperty().set(call);
        runAndPlay();
    }

    /** Runs the current call and plays it from its start. */
    private void runAndPlay() {
        playback.playNextTimeline();
        run.run();
    }
}
