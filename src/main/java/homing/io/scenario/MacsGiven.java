package homing.io.scenario;

import homing.net.Mac;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The hardware addresses that a file gives, so that those which are made for the rest differ from them. */
final class MacsGiven {
    private MacsGiven() {}

    static Set<Mac> in(List<Value.Entry> hosts) {
        Set<Mac> given = new HashSet<>();
        for (Value.Entry host : hosts) {
            entries(host.value())
                    .flatMap(fields -> fields.get("adapters"))
                    .flatMap(adapters -> entries(adapters.value()))
                    .ifPresent(adapters -> adapters.entries().forEach(adapter -> add(adapter.value(), given)));
        }
        return given;
    }

    private static Optional<Value.Entries> entries(Value value) {
        return value instanceof Value.Entries entries ? Optional.of(entries) : Optional.empty();
    }

    private static void add(Value adapter, Set<Mac> given) {
        entries(adapter)
                .flatMap(fields -> fields.get("mac"))
                .map(Value.Entry::value)
                .ifPresent(value -> {
                    if (value instanceof Value.Text text) {
                        Mac.tryParse(text.text()).ifPresent(given::add);
                    }
                });
    }
}
