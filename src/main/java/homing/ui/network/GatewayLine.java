package homing.ui.network;

import homing.edit.Attempt;
import homing.edit.Rows;
import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.AdapterRef;
import homing.model.Gateway;
import homing.model.Host;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.ui.form.field.RowText;
import java.util.List;
import java.util.Optional;

/**
 * A default gateway in the settings of an adapter, as Windows keeps them.
 *
 * @param place its place among them, from 0
 */
record GatewayLine(AdapterRef ref, int place) implements DetailLine {
    private Rows<Gateway> rows() {
        return Tables.gateways(ref.adapter());
    }

    private Optional<Gateway> own(Host host) {
        return Optional.of(rows().of(host)).filter(all -> place < all.size()).map(all -> all.get(place));
    }

    @Override
    public Part about() {
        return new Part.OfAdapter(ref);
    }

    @Override
    public Optional<Typing> typing(Facet facet, Board board) {
        return facet == Facet.ADDRESS
                ? board.host(ref.host()).flatMap(host -> own(host).map(own -> typing(board, host, own)))
                : Optional.empty();
    }

    private Typing typing(Board board, Host host, Gateway own) {
        return Typing.of(
                RowLines.GATEWAY.write(own),
                text -> RowText.read(RowLines.GATEWAY, host, text)
                        .then(read -> Typing.reading(rows().replace(board.scenario(), ref.host(), place, read))));
    }

    @Override
    public Optional<Attempt> removed(Scenario scenario) {
        return Optional.of(rows().remove(scenario, ref.host(), List.of(place)));
    }

    @Override
    public Optional<Attempt> moved(Scenario scenario, int by) {
        return Optional.of(rows().move(scenario, ref.host(), place, place + by));
    }
}
