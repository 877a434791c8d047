package homing.ui.call;

import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.net.Endpoint;
import homing.net.IpAddress;

/**
 * A call while it is being written.
 *
 * @param host name of the host it is made on; empty for none
 * @param to the destination as it was typed: 203.0.113.80:443
 */
record Draft(String host, Program program, String to, Call.Options options) {
    static final Draft EMPTY = new Draft("", Program.TCP_CONNECT, "", Call.Options.NONE);

    static Draft of(Call call) {
        String to =
                call.program() == Program.PING ? call.to().toString() : new Endpoint(call.to(), call.port()).toString();
        return new Draft(call.host(), call.program(), to, call.options());
    }

    /** The same call on another host; what is bound to things of the old host is let go. */
    Draft on(Host other) {
        Call.Options kept = options;
        if (!owns(other, kept.bind())) {
            kept = kept.withBind(null);
        }
        if (!owns(other, kept.packetSource())) {
            kept = kept.withPacketSource(null);
        }
        if (other.adapter(kept.adapter()).isEmpty()) {
            kept = kept.withAdapter("");
        }
        return new Draft(other.name(), program, to, kept);
    }

    private static boolean owns(Host host, IpAddress address) {
        return address == null || address.isAny() || host.ownerOf(address).isPresent();
    }

    Draft by(Program other) {
        return new Draft(host, other, to, options);
    }

    Draft toward(String text) {
        return new Draft(host, program, text, options);
    }

    Draft with(Call.Options changed) {
        return new Draft(host, program, to, changed);
    }
}
