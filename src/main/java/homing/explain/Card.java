package homing.explain;

import homing.decision.Verdict;
import homing.text.Message;
import java.util.List;

/**
 * The decision card: a question, its candidates, and what came of it.
 *
 * @param question the step's question in one line: Which of eth0's addresses will the packet wear?
 * @param columns headings of the cells
 * @param result the outcome, plain enough to read aloud
 */
public record Card(Message question, List<Message> columns, List<Row> rows, Message result) {
    public Card {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A candidate.
     *
     * @param subject the route, rule, address itself, to find it in a table or on the canvas
     */
    public record Row(Object subject, List<String> cells, Verdict verdict) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
