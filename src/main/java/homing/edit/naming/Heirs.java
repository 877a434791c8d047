package homing.edit.naming;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parts of a drawing again after it has changed, by an edit or by taking one back. What is gone by its name, while
 * something unknown before stands at the same place among as many, goes by another name.
 */
public record Heirs(Scenario before, Scenario after) {
    /** The same part by the name that it has after the change; empty if it is gone. */
    public Optional<Part> of(Part part) {
        return part.isIn(after) ? Optional.of(part) : part.accept(new Search());
    }

    private Optional<String> host(String name) {
        return after.network().host(name).isPresent()
                ? Optional.of(name)
                : heir(name, names(before.network()), names(after.network()));
    }

    private static List<String> names(Network network) {
        return network.hosts().stream().map(Host::name).toList();
    }

    private static List<String> lans(Network network) {
        return network.lans().stream().map(Lan::name).toList();
    }

    private static List<String> adapters(Scenario scenario, String host) {
        return scenario.network().host(host).stream()
                .flatMap(own -> own.adapters().stream())
                .map(Adapter::name)
                .toList();
    }

    private static Optional<String> heir(String name, List<String> old, List<String> present) {
        int place = old.indexOf(name);
        return place < 0 || present.contains(name) || old.size() != present.size()
                ? Optional.of(name).filter(present::contains)
                : Optional.of(present.get(place)).filter(other -> !old.contains(other));
    }

    /** Looks for a part that is not there by its name. */
    private final class Search implements Part.Visitor<Optional<Part>> {
        @Override
        public Optional<Part> host(Part.OfHost part) {
            return Heirs.this.host(part.name()).map(part::named);
        }

        @Override
        public Optional<Part> lan(Part.OfLan part) {
            return heir(part.name(), lans(before.network()), lans(after.network()))
                    .map(part::named);
        }

        @Override
        public Optional<Part> adapter(Part.OfAdapter part) {
            AdapterRef old = part.adapter();
            return Heirs.this
                    .host(old.host())
                    .flatMap(host -> heir(old.adapter(), adapters(before, old.host()), adapters(after, host))
                            .map(name -> new Part.OfAdapter(new AdapterRef(host, name))));
        }

        @Override
        public Optional<Part> note(Part.OfNote part) {
            return Optional.empty();
        }
    }
}
