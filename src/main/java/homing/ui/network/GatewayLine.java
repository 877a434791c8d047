package homing.ui.network;

import homing.edit.Rows;
import homing.edit.Tables;
import homing.io.scenario.RowLines;
import homing.model.AdapterRef;
import homing.model.Gateway;
import homing.model.Host;
import homing.ui.form.field.RowText;
import homing.ui.form.host.PastedRows;
import java.util.Optional;

/**
 * A default gateway in the settings of an adapter, as Windows keeps them.
 *
 * @param place its place among them, from 0
 */
record GatewayLine(AdapterRef ref, int place) implements AdapterDetail, TableLine<Gateway> {
    @Override
    public Rows<Gateway> rows() {
        return Tables.gateways(ref.adapter());
    }

    @Override
    public String line(Gateway row) {
        return PastedRows.at(ref.adapter(), RowLines.GATEWAY.write(row));
    }

    @Override
    public Optional<Typing> typing(Board board) {
        return board.host(ref.host()).flatMap(host -> row(board.scenario()).map(own -> typing(board, host, own)));
    }

    private Typing typing(Board board, Host host, Gateway own) {
        return Typing.of(
                RowLines.GATEWAY.write(own),
                text -> RowText.read(RowLines.GATEWAY, host, text).then(read -> replaced(board, read)));
    }
}
