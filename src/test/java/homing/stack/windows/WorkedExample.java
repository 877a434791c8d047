package homing.stack.windows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A worked example: the host's description, what a program does, and what must come of it.
 *
 * @param expect field of the record of decisions, or {@code error}, with its value
 */
public record WorkedExample(
        String id,
        String profile,
        List<String> adapters,
        List<String> routes,
        List<String> neighbours,
        String call,
        Map<String, String> expect) {
    static List<WorkedExample> all() throws IOException {
        return in("worked-examples.txt");
    }

    /**
     * The examples of a file.
     *
     * @param file its name, from this package
     */
    public static List<WorkedExample> in(String file) throws IOException {
        try (InputStream text = WorkedExample.class.getResourceAsStream(file)) {
            List<String> lines = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return blocks(lines).stream().map(WorkedExample::of).toList();
        }
    }

    private static List<List<String>> blocks(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("id:")) {
                blocks.add(new ArrayList<>());
            }
            if (!line.isBlank()) {
                blocks.get(blocks.size() - 1).add(line);
            }
        }
        return blocks;
    }

    private static WorkedExample of(List<String> block) {
        Map<String, List<String>> parts = new TreeMap<>();
        String key = "";
        for (String line : block) {
            if (line.startsWith("  - ")) {
                parts.get(key).add(line.substring(4));
            } else {
                key = line.substring(0, line.indexOf(':'));
                parts.put(
                        key,
                        new ArrayList<>(List.of(line.substring(key.length() + 1).strip())));
            }
        }
        return new WorkedExample(
                parts.get("id").get(0),
                parts.get("profile").get(0),
                items(parts, "adapters"),
                items(parts, "routes"),
                items(parts, "neighbours"),
                parts.get("call").get(0),
                pairs(parts.get("expect").get(0)));
    }

    private static List<String> items(Map<String, List<String>> parts, String key) {
        List<String> all = parts.getOrDefault(key, List.of(""));
        return all.subList(1, all.size());
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> all = new TreeMap<>();
        for (String pair : text.split(" ")) {
            all.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return all;
    }

    @Override
    public String toString() {
        return id;
    }
}
