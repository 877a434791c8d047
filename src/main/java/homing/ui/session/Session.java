package homing.ui.session;

/** All that the parts of a window share. */
public record Session(Document document, CurrentRun run, Playback playback, Selection selection) {}
