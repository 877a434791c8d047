package homing.ui.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Processor time that the two threads have used that make a frame, in nanoseconds. What else the machine does counts little in it.
 *
 * @param screen of the JavaFX thread, which answers events and lays out
 * @param painter of the thread that paints what was laid out
 */
public record ThreadTime(long screen, long painter) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** As much as has been used by now. */
    public static ThreadTime ofNow() {
        return new ThreadTime(of("JavaFX Application Thread"), of("QuantumRenderer"));
    }

    /** Nanoseconds of the thread that asks. */
    public static long own() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Nanoseconds of all threads of the process, its compilers among them. */
    public static long all() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long of(String name) {
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith(name)) {
                return THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return 0;
    }

    /** What was used since, shared among so many frames. */
    public String sinceFor(int frames) {
        ThreadTime now = ofNow();
        double count = Math.max(1, frames) * 1e6;
        return String.format(
                Locale.ROOT,
                "%.1f ms of the JavaFX thread and %.1f ms of the painter",
                (now.screen - screen) / count,
                (now.painter - painter) / count);
    }
}
