package homing.stack;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.state.HostState;
import java.util.List;

/** How a system makes sure that nobody else on the LAN has an address before it uses it (RFC 4862 section 5.4, RFC 5227). */
public interface DuplicateDetection {
    /** A system that uses each address at once. */
    DuplicateDetection NONE = new DuplicateDetection() {
        @Override
        public List<Long> pauses(Host host, Adapter adapter, AdapterAddress fresh) {
            return List.of();
        }

        @Override
        public Verdict probe(IpAddress own) {
            throw new IllegalStateException("Nobody asks for " + own);
        }

        @Override
        public Verdict free(IpAddress own) {
            return probe(own);
        }

        @Override
        public Verdict taken(IpAddress own, Mac other) {
            return probe(own);
        }
    };

    /** How long it waits after each question, in microseconds; after the last pause the address is used. Empty to ask nobody. */
    List<Long> pauses(Host host, Adapter adapter, AdapterAddress fresh);

    /** Why it asks. */
    Verdict probe(IpAddress own);

    /** Why the address is used. */
    Verdict free(IpAddress own);

    /**
     * Why the address is not used.
     *
     * @param other who has it, too
     */
    Verdict taken(IpAddress own, Mac other);

    /**
     * The host once it uses an address.
     *
     * @param changed the host with the address preferred, and nothing else
     */
    default HostState settled(HostState before, Host changed) {
        return before.with(changed);
    }
}
