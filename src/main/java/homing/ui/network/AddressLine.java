package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Rows;
import homing.edit.Tables;
import homing.edit.free.FreeAddresses;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.form.field.Fields;
import java.util.List;
import java.util.Optional;

/**
 * One of the addresses of an adapter.
 *
 * @param place its place among them, from 0
 */
record AddressLine(AdapterRef ref, int place) implements DetailLine {
    private Rows<AdapterAddress> rows() {
        return Tables.addresses(ref.adapter());
    }

    private Optional<AdapterAddress> own(Scenario scenario) {
        return scenario.network()
                .host(ref.host())
                .map(rows()::of)
                .filter(all -> place < all.size())
                .map(all -> all.get(place));
    }

    @Override
    public Part about() {
        return new Part.OfAdapter(ref);
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return facet == Facet.ADDRESS ? own(board.scenario()).map(own -> typing(board, own)) : Optional.empty();
    }

    private Typing typing(Board board, AdapterAddress own) {
        return Typing.of(
                own.toString(),
                text -> Fields.OWN
                        .read(text)
                        .then(read -> Typing.reading(rows().replace(board.scenario(), ref.host(), place, read))));
    }

    @Override
    public Optional<Attempt> removed(Scenario scenario) {
        return own(scenario).map(own -> rows().remove(scenario, ref.host(), List.of(place)));
    }

    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return own(scenario).map(own -> rows().move(scenario, ref.host(), place, place + by));
    }

    /** The next free address of its prefix. */
    @Override
    public Optional<Attempt> doubled(Scenario scenario) {
        return own(scenario)
                .flatMap(own -> FreeAddresses.in(scenario)
                        .host(own.subnet(), false)
                        .map(free -> AdapterAddress.of(free, own.prefixLength())))
                .map(next -> rows().insert(scenario, ref.host(), place + 1, List.of(next)));
    }
}
