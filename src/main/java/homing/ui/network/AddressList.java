package homing.ui.network;

import homing.edit.Addition;
import homing.edit.Attempt;
import homing.edit.Rows;
import homing.edit.Tables;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.text.Message;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The addresses of an adapter as one text, with commas between them. What stays as it was keeps whatever else is said of it. */
record AddressList(Board board, AdapterRef ref) {
    static String text(Adapter adapter) {
        return adapter.addresses().stream().map(AdapterAddress::toString).collect(Collectors.joining(", "));
    }

    Typing typing(Adapter adapter) {
        return Typing.of(text(adapter), text -> read(adapter, text));
    }

    private Reading<Addition> read(Adapter adapter, String text) {
        List<AdapterAddress> all = new ArrayList<>();
        Message note = null;
        for (String each : text.split("\\s*[,;]\\s*")) {
            if (each.isBlank()) {
                continue;
            }
            Reading<AdapterAddress> own = Fields.OWN.read(each).map(read -> kept(adapter, read));
            if (own.value().isEmpty()) {
                return new Reading.Bad<>(own.trouble().orElseThrow());
            }
            note = note == null ? own.remark().orElse(null) : note;
            all.add(own.value().get());
        }
        Reading<Addition> done = Typing.reading(replaced(adapter, all));
        return note == null || done.value().isEmpty()
                ? done
                : new Reading.Good<>(done.value().get(), note);
    }

    private static AdapterAddress kept(Adapter adapter, AdapterAddress read) {
        return adapter.addresses().stream()
                .filter(own -> own.toString().equals(read.toString()))
                .findFirst()
                .orElse(read);
    }

    private Attempt replaced(Adapter adapter, List<AdapterAddress> all) {
        Rows<AdapterAddress> rows = Tables.addresses(ref.adapter());
        List<Integer> old =
                IntStream.range(0, adapter.addresses().size()).boxed().toList();
        List<Together.Step> steps = new ArrayList<>();
        if (old.size() == 1 && all.size() == 1) {
            steps.add(scenario -> rows.replace(scenario, ref.host(), 0, all.get(0)));
        } else {
            if (!old.isEmpty()) {
                steps.add(scenario -> rows.remove(scenario, ref.host(), old));
            }
            if (!all.isEmpty()) {
                steps.add(scenario -> rows.insert(scenario, ref.host(), 0, all));
            }
        }
        return Together.of(board.scenario(), Message.of("ui.network.addresses", ref), steps);
    }
}
