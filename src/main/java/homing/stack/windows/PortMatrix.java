package homing.stack.windows;

import homing.decision.SocketError;
import homing.model.Call.Sharing;
import homing.net.IpAddress;
import homing.stack.PortHolders;
import java.util.Optional;

/** Whether a second socket may have a port that a first one holds: the matrix behind XP-B6, before and since Server 2003. */
public final class PortMatrix {
    /** Rows: first socket default, reuse, exclusive, each wildcard then specific; columns the same for the second. */
    private static final String[] SINCE_2003 = {
        "U.A.U.", // default, wildcard
        ".U.AUU", // default, specific
        "U...U.", // reuse, wildcard
        ".U..UU", // reuse, specific
        "UAAAUA", // exclusive, wildcard
        ".U.AUU" // exclusive, specific
    };

    private final boolean since2003;

    PortMatrix(XpVariant variant) {
        this(variant.hasNewPortMatrix());
    }

    /** The matrix of a system: as it is since Server 2003, or as it was before. */
    public PortMatrix(boolean since2003) {
        this.since2003 = since2003;
    }

    /** A socket's claim on a port. */
    public record Claim(IpAddress address, Sharing sharing) {
        /** What was bound counts; connect() makes no claim smaller. */
        public static Claim of(PortHolders.Holder holder) {
            return new Claim(holder.bound(), holder.sharing());
        }
    }

    /** What bind() of the second socket returns; empty for success. */
    public Optional<SocketError> refusal(Claim first, Claim second) {
        boolean wildcard = first.address().isAny() || second.address().isAny();
        if (!wildcard && !first.address().equals(second.address())) {
            return Optional.empty();
        }
        return since2003 ? error(SINCE_2003[place(first)].charAt(place(second))) : older(first, second);
    }

    private static int place(Claim claim) {
        int pair = switch (claim.sharing()) {
            case DEFAULT -> 0;
            case REUSE -> 2;
            case EXCLUSIVE -> 4;
        };
        return claim.address().isAny() ? pair : pair + 1;
    }

    private static Optional<SocketError> error(char mark) {
        return switch (mark) {
            case 'U' -> Optional.of(Winsock.ADDRESS_IN_USE);
            case 'A' -> Optional.of(Winsock.ACCESS);
            default -> Optional.empty();
        };
    }

    private static Optional<SocketError> older(Claim first, Claim second) {
        if (second.sharing() != Sharing.REUSE) {
            return Optional.of(Winsock.ADDRESS_IN_USE);
        }
        return first.sharing() == Sharing.EXCLUSIVE ? Optional.of(Winsock.ACCESS) : Optional.empty();
    }
}
