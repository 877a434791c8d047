package homing.cli;

import homing.export.json.TraceJson;
import homing.scenario.Scripted;
import homing.timeline.Timeline;
import java.io.PrintStream;

/** Where finished runs go. */
interface TraceSink extends AutoCloseable {
    void write(long number, Scripted played, Timeline timeline);

    /**
     * A run of several calls.
     *
     * @param number the number of its first call
     */
    void tell(long number, Scripted played, Timeline timeline);

    /**
     * One call of such a run.
     *
     * @param played what is told in the run
     * @param place the call's place in the run, from 0
     */
    void pick(long number, Scripted played, Timeline timeline, int place);

    @Override
    void close();

    static TraceSink json(TraceJson json) {
        return new TraceSink() {
            @Override
            public void write(long number, Scripted played, Timeline timeline) {
                json.write(number, timeline);
            }

            @Override
            public void tell(long number, Scripted played, Timeline timeline) {
                json.tell(number, played.title(), timeline);
            }

            @Override
            public void pick(long number, Scripted played, Timeline timeline, int place) {
                json.pick(number, played.title(), timeline, place);
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
            public void write(long number, Scripted played, Timeline timeline) {
                text.write(played, timeline);
            }

            @Override
            public void tell(long number, Scripted played, Timeline timeline) {
                text.tell(played, timeline);
            }

            @Override
            public void pick(long number, Scripted played, Timeline timeline, int place) {
                text.pick(played, timeline, place);
            }

            @Override
            public void close() {
                out.flush();
            }
        };
    }
}
