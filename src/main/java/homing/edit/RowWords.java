package homing.edit;

import homing.text.Message;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What the rows of a table are called.
 *
 * @param noun key of what a row is called
 * @param nouns key of what several rows are called
 * @param namer what tells a row from the others; empty if nothing short does
 */
record RowWords<T>(String noun, String nouns, Function<T, String> namer) {
    Message of(T row) {
        String name = namer.apply(row);
        return name.isEmpty() ? Message.of(noun) : Message.of("edit.row.named", Message.of(noun), name);
    }

    Message of(List<T> rows) {
        return rows.size() == 1 ? of(rows.get(0)) : several(rows.size());
    }

    /** The rows at these places of a table; a place where there is none is called like any row. */
    Message of(Collection<Integer> places, List<T> table) {
        if (places.size() != 1) {
            return several(places.size());
        }
        int place = places.iterator().next();
        return place >= 0 && place < table.size() ? of(table.get(place)) : Message.of(noun);
    }

    private Message several(int count) {
        return Message.of("edit.row.several", count, Message.of(nouns));
    }
}
