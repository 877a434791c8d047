package homing.ui;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** Another program with the same clipboard, such as an editor: it runs in a process of its own. */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final PrintStream asks;
    private final BufferedReader answers;

    OtherProgram() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        asks = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Puts a text on the clipboard. */
    void copy(String text) throws IOException {
        asks.println(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        answers.readLine();
    }

    /** The text that is on the clipboard. */
    String paste() throws IOException {
        asks.println();
        return decoded(answers.readLine());
    }

    private static String decoded(String line) {
        return new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        asks.close();
    }

    /** Answers each line: an empty one with the text of the clipboard, another by putting its text there. */
    public static void main(String[] args) throws Exception {
        var clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            if (line.isEmpty()) {
                String text = (String) clipboard.getData(DataFlavor.stringFlavor);
                System.out.println(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
            } else {
                StringSelection text = new StringSelection(decoded(line));
                clipboard.setContents(text, text);
                System.out.println();
            }
        }
        System.exit(0);
    }
}
