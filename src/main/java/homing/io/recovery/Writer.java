package homing.io.recovery;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that writes a recovery file, as the file's name tells it. The same number may be another process later, so that
 * the time of its start belongs to it.
 *
 * @param process its number
 * @param started when it was started, in milliseconds since 1970; 0 where the system does not tell
 */
record Writer(long process, long started) {
    private static final Pattern NAME = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})-[0-9]+\\.yaml");

    static Writer current() {
        return of(ProcessHandle.current());
    }

    private static Writer of(ProcessHandle handle) {
        return new Writer(
                handle.pid(),
                handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /** Empty for a file of another kind. */
    static Optional<Writer> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Writer(Long.parseLong(name.group(1)), Long.parseLong(name.group(2))))
                : Optional.empty();
    }

    String fileName(long number) {
        return process + "-" + started + "-" + number + ".yaml";
    }

    boolean isAlive() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(Writer::of)
                .filter(this::equals)
                .isPresent();
    }
}
