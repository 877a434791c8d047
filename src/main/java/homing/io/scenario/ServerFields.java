package homing.io.scenario;

import homing.io.yaml.Fields;
import homing.io.yaml.Report;
import homing.io.yaml.Sheet;
import homing.io.yaml.Value;
import homing.scenario.Server;
import homing.scenario.Server.Answers;
import homing.text.Message;
import java.util.Locale;
import java.util.Optional;

/** Who answers a call of a scenario file: {@code server: pktinfo}, or {@code server: {port: 53, answers: pktinfo}}. */
final class ServerFields {
    private static final Message ANSWERS = Message.of("io.expected.one-of", String.join(", ", Keys.ANSWERS));

    private ServerFields() {}

    /** Reads the key {@code server} of a part; without it, the usual server. */
    static Server read(Fields part, Report report) {
        Optional<Value> value = part.get("server");
        if (value.isEmpty() || value.get() instanceof Value.Text) {
            return new Server(answers(part, "server"), 0);
        }
        Fields fields = Fields.of(value.get(), Keys.SERVER, report);
        return new Server(answers(fields, "answers"), (int) fields.number("port", 1, 65535, 0));
    }

    private static Answers answers(Fields fields, String key) {
        Answers read = fields.parsed(key, ANSWERS, ServerFields::answers);
        return read == null ? Answers.WILDCARD : read;
    }

    private static Optional<Answers> answers(String word) {
        return Keys.ANSWERS.contains(word)
                ? Optional.of(Answers.valueOf(word.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    static void write(Server server, Sheet sheet) {
        String word = server.answers().name().toLowerCase(Locale.ROOT);
        if (server.port() == 0) {
            sheet.put("server", word, "wildcard");
        } else {
            Sheet below = Sheet.brief();
            below.put("port", server.port());
            below.put("answers", word, "wildcard");
            sheet.put("server", below);
        }
    }
}
