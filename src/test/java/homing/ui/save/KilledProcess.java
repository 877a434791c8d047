package homing.ui.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process that edited and saved until it was killed, as it told of itself.
 *
 * @param lines what it told: edit N, saving N, saved, with the time in milliseconds behind it
 * @param killed when it was killed, in milliseconds since 1970
 */
public record KilledProcess(List<String> lines, long killed) {
    /** Starts one, a main class with FILE RECOVERY SEED, and kills it so many milliseconds after its first edit. */
    public static KilledProcess run(Class<?> program, Path file, Path recovery, long seed, long millis)
            throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path told = Files.createTempFile(file.toAbsolutePath().getParent(), "told", ".txt");
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file.toString(),
                        recovery.toString(),
                        String.valueOf(seed))
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (Files.size(told) == 0 && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        long killed = System.currentTimeMillis();
        process.destroyForcibly().waitFor();
        return new KilledProcess(complete(Files.readAllLines(told)), killed);
    }

    /** The last line may have been cut off by the kill. */
    private static List<String> complete(List<String> lines) {
        return lines.stream().filter(line -> line.matches("[a-z]+ .*[0-9]{13}")).toList();
    }

    public List<String> troubles() {
        return lines.stream().filter(line -> line.startsWith("trouble")).toList();
    }

    /** The numbers that it began to save. */
    public List<Integer> saving() {
        return numbers("saving ").toList();
    }

    /** The number that was surely saved last; 0 if none was. */
    public int saved() {
        int last = lines.lastIndexOf(lines.stream()
                .filter(line -> line.startsWith("saved "))
                .reduce((one, other) -> other)
                .orElse(""));
        return lines.subList(0, last + 1).stream()
                .filter(line -> line.startsWith("saving "))
                .map(KilledProcess::number)
                .reduce(0, (one, other) -> other);
    }

    /** How long before the kill the first edit was made that is lost if everything up to a number was kept, in milliseconds. */
    public long lostMillis(int kept) {
        return lines.stream()
                .filter(line -> line.startsWith("edit ") && number(line) > kept)
                .findFirst()
                .map(line -> killed - Long.parseLong(line.split(" ")[2]))
                .orElse(0L);
    }

    public int edits() {
        return numbers("edit ").reduce(0, Math::max);
    }

    private Stream<Integer> numbers(String what) {
        return lines.stream().filter(line -> line.startsWith(what)).map(KilledProcess::number);
    }

    private static int number(String line) {
        return Integer.parseInt(line.split(" ")[1]);
    }
}
