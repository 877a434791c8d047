package homing.cli;

import homing.export.json.TraceJson;
import homing.timeline.Timeline;
import java.io.PrintStream;

/** Where finished runs go. */
interface TraceSink extends AutoCloseable {
    void write(long number, String title, Timeline timeline);

    /**
     * A run of several calls.
     *
     * @param number the number of its first call
     */
    void tell(long number, String title, Timeline timeline);

    @Override
    void close();

    static TraceSink json(TraceJson json) {
        return new TraceSink() {
            @Override
            public void write(long number, String title, Timeline timeline) {
                json.write(number, timeline);
            }

            @Override
            public void tell(long number, String title, Timeline timeline) {
                json.tell(number, timeline);
            }

            @Override
            public void close() {
                json.close();
            }
        };
    }

    static TraceSink text(PrintStream out, boolean brief) {
        TraceText text = new TraceText(out, brief);
        return new TraceSink() {
            @Override
            public void write(long number, String title, Timeline timeline) {
                text.write(title, timeline);
            }

            @Override
            public void tell(long number, String title, Timeline timeline) {
                text.tell(title, timeline);
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}
