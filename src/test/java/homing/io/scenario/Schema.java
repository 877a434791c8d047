package homing.io.scenario;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that editors use. */
final class Schema {
    private static final Path FILE = Path.of("scenarios/homing.schema.json");

    private final com.networknt.schema.Schema schema;
    private final JsonNode tree;

    Schema() throws IOException {
        String text = Files.readString(FILE);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        tree = JsonMapper.shared().readTree(text);
    }

    /** What it finds wrong with a file; nothing for a good one. */
    List<String> complaints(String yaml) {
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Object::toString)
                .toList();
    }

    /** The keys of a part: of the whole file for an empty name, else of a definition. */
    List<String> keys(String part) {
        JsonNode node = part.isEmpty() ? tree : tree.get("$defs").get(part);
        return List.copyOf(node.get("properties").propertyNames());
    }

    /** The words that a key of a part may have. */
    List<String> words(String part, String key) {
        JsonNode value = tree.get("$defs").get(part).get("properties").get(key);
        JsonNode words = value.has("enum")
                ? value.get("enum")
                : value.get("anyOf").get(0).get("enum");
        return words.valueStream().map(JsonNode::asString).toList();
    }
}
