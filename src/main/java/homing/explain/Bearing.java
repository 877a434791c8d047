package homing.explain;

import homing.text.Message;
import java.util.Locale;

/** Which way a frame goes, as the call that it belongs to sees it. */
public enum Bearing {
    /** Away from the caller: a question, or what the caller says in a conversation. */
    THERE,
    /** Towards the caller: an answer, or an error that comes back. */
    BACK,
    /** Between neighbours: ARP and neighbour discovery, which no gateway passes on. */
    LOCAL;

    /** Its word, plain: "there". */
    public Message word() {
        return Message.of("frames.bearing." + name().toLowerCase(Locale.ROOT));
    }

    Bearing opposite() {
        return switch (this) {
            case THERE -> BACK;
            case BACK -> THERE;
            case LOCAL -> LOCAL;
        };
    }
}
