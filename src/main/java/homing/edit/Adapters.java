package homing.edit;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.text.Message;
import java.util.function.UnaryOperator;

/** Edits of one adapter. Its name is changed by {@link Parts#rename}. */
public final class Adapters {
    private Adapters() {}

    /** An edit of one adapter; it changes nothing where there is no such adapter. */
    static Edit change(AdapterRef ref, Message label, UnaryOperator<Adapter> change) {
        return Hosts.change(
                ref.host(),
                label,
                host -> host.adapter(ref.adapter())
                        .map(adapter -> host.withAdapter(change.apply(adapter)))
                        .orElse(host));
    }
}
