package homing.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.diagram.Campus;
import homing.ui.speed.PaintedFrames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * How soon the first file of a process is shown, as a person sees it who starts the program, looks at the start page and opens a
 * file: {@code FirstOpening FILE}. Nothing has been compiled by then, and few classes are loaded.
 */
final class FirstOpening {
    private static final Path JAR = Path.of("target", "homing.jar");
    private static final Path ARCHIVE = Path.of("target", "homing.jsa");
    /** The flags that {@code ./homing} starts a window with. */
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:TieredStopAtLevel=1",
            "-Xms160m",
            "-XX:NewSize=24m",
            "-XX:MetaspaceSize=96m",
            "-Dprism.order=sw");

    private FirstOpening() {}

    /**
     * Says how a drawing of so many hosts opens in a process of its own: with the program's jar and its archive of classes if they
     * have been made, otherwise with the classes of this process, which takes longer.
     */
    static String of(int hosts) throws IOException {
        Path file = Files.createTempFile("campus", ".yaml");
        Files.writeString(file, Campus.file(hosts));
        Process process = new ProcessBuilder(command(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        Files.delete(file);
        return told.strip();
    }

    private static List<String> command(Path file) {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(FLAGS);
        String classes = System.getProperty("java.class.path");
        if (Files.exists(JAR) && Files.exists(ARCHIVE)) {
            // the archive knows the jar, which must come first then
            all.addAll(List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-cp", JAR + File.pathSeparator + classes));
        } else {
            all.addAll(List.of("-cp", classes));
        }
        all.addAll(List.of(FirstOpening.class.getName(), file.toString()));
        return all;
    }

    public static void main(String[] args) {
        CompletableFuture<MeasuredWindow> shown = new CompletableFuture<>();
        Platform.startup(() -> {
            MeasuredWindow window =
                    new MeasuredWindow(Executors.newCachedThreadPool(), Platform::runLater, HomingApp::shipped);
            window.showStartPage();
            shown.complete(window);
        });
        MeasuredWindow window = shown.join();
        PaintedFrames.of(window.scene(), frame -> {});
        System.out.println(OpeningSpeed.of(window, Path.of(args[0])));
        System.exit(0);
    }
}
