package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Rows;
import homing.edit.Tables;
import homing.edit.free.FreeAddresses;
import homing.io.scenario.RowLines;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.scenario.Scenario;
import homing.ui.form.field.Fields;
import homing.ui.form.host.PastedRows;
import java.util.List;
import java.util.Optional;

/**
 * One of the addresses of an adapter.
 *
 * @param place its place among them, from 0
 */
record AddressLine(AdapterRef ref, int place) implements AdapterDetail, TableLine<AdapterAddress> {
    @Override
    public Rows<AdapterAddress> rows() {
        return Tables.addresses(ref.adapter());
    }

    @Override
    public String line(AdapterAddress row) {
        return PastedRows.at(ref.adapter(), RowLines.ADDRESS.write(row));
    }

    @Override
    public Optional<Typing> typing(Board board) {
        return row(board.scenario()).map(own -> typing(board, own));
    }

    private Typing typing(Board board, AdapterAddress own) {
        return Typing.of(own.toString(), text -> Fields.OWN.read(text).then(read -> replaced(board, read)));
    }

    /** The next free address of its prefix. */
    @Override
    public Optional<Attempt> doubled(Scenario scenario) {
        return row(scenario)
                .flatMap(own -> FreeAddresses.in(scenario)
                        .host(own.subnet(), false)
                        .map(free -> AdapterAddress.of(free, own.prefixLength())))
                .map(next -> rows().insert(scenario, ref.host(), place + 1, List.of(next)));
    }
}
