package homing.io.snapshot.windows;

import homing.dialect.windows.powershell.Properties;
import homing.dialect.windows.text.TextLine;
import homing.io.text.JsonList;
import homing.problem.BadInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The objects that ConvertTo-Json has written: a list of them, or a single one. Values that are objects themselves are passed over. */
final class JsonObjects {
    private JsonObjects() {}

    static List<Properties> of(String file, List<String> lines) throws BadInput {
        String text = String.join("\n", lines);
        String list = text.stripLeading().startsWith("{") ? "[" + text + "]" : text;
        List<Properties> objects = new ArrayList<>();
        try (JsonList json = new JsonList(file, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)))) {
            for (Map<String, Object> next = json.next(); next != null; next = json.next()) {
                Properties object =
                        new Properties(new TextLine(file, json.place().line(), ""));
                next.forEach((name, value) -> put(object, name, value));
                objects.add(object);
            }
        }
        return objects;
    }

    private static void put(Properties object, String name, Object value) {
        if (value instanceof String || value instanceof Long || value instanceof Boolean) {
            object.put(name, value.toString());
        }
    }
}
