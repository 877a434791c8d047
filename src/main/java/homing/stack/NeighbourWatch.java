package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.NeighbourState;
import homing.stack.NeighbourAgeing.Confirmation;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import homing.state.Path;
import homing.state.Signs;
import java.util.Set;

/**
 * Neighbours over time (RFC 4861 section 7.3.2): a confirmation lasts for a while, then the entry is stale; a stale one that is
 * used must show a sign of life, or else is asked, and given up if it keeps silent.
 */
record NeighbourWatch(ArpProfile arp, Solicitations solicitations) {
    /** An entry changes; if its state does, its time begins. */
    void become(Journal journal, NeighbourKey key, NeighbourEntry changed) {
        NeighbourState before =
                journal.state().neighbour(key).map(NeighbourEntry::state).orElse(null);
        journal.become(journal.state().withNeighbour(key, changed));
        if (before != changed.state()) {
            begin(journal, key);
        }
    }

    /** An entry has come to its state at this moment. */
    void begin(Journal journal, NeighbourKey key) {
        arp.ageing(journal.state(), key).ifPresent(ageing -> begin(journal, key, ageing));
    }

    private void begin(Journal journal, NeighbourKey key, NeighbourAgeing ageing) {
        NeighbourEntry entry = journal.state().neighbour(key).orElseThrow();
        switch (entry.state()) {
            case REACHABLE -> remind(journal, key, journal.now(), ageing.reachableMicros());
            case DELAY -> remind(journal, key, journal.now(), ageing.delayMicros());
            case PROBE -> {
                int asked = Math.max(1, entry.requests());
                remind(journal, key, journal.now(), ageing.probePauses().get(asked - 1));
            }
            default -> {}
        }
    }

    private void remind(Journal journal, NeighbourKey key, long fromMicros, long pauseMicros) {
        NeighbourEntry entry = journal.state().neighbour(key).orElseThrow();
        long due = arp.due(fromMicros, pauseMicros);
        journal.become(
                journal.state().withNeighbour(key, entry.with(entry.signs().dueAt(due))));
        journal.remind(new Timer.AgeTimer(key, due));
    }

    /** An entry's time is over, unless it has got another since. */
    void expire(Journal journal, Timer.AgeTimer due) {
        NeighbourEntry entry = journal.state().neighbour(due.neighbour()).orElse(null);
        if (entry != null && entry.signs().dueMicros() == due.atMicros()) {
            arp.ageing(journal.state(), due.neighbour())
                    .ifPresent(ageing -> expire(journal, due.neighbour(), entry, ageing));
        }
    }

    private void expire(Journal journal, NeighbourKey key, NeighbourEntry entry, NeighbourAgeing ageing) {
        switch (entry.state()) {
            case REACHABLE -> doubt(journal, key, entry, ageing);
            case DELAY -> decide(journal, key, entry, ageing);
            case PROBE -> probe(journal, key, entry, ageing);
            default -> {}
        }
    }

    /** A neighbour confirmed since has its time from then on; one in use waits for a sign of life at once on some systems. */
    private void doubt(Journal journal, NeighbourKey key, NeighbourEntry entry, NeighbourAgeing ageing) {
        Signs signs = entry.signs();
        long due = arp.due(signs.confirmedMicros(), ageing.reachableMicros());
        boolean inUse = isLate(ageing) && signs.isUsedWithin(ageing.delayMicros(), journal.now());
        if (signs.confirmedMicros() != Signs.NEVER && due > journal.now()) {
            remind(journal, key, signs.confirmedMicros(), ageing.reachableMicros());
        } else {
            turn(journal, key, entry, inUse ? NeighbourState.DELAY : NeighbourState.STALE);
        }
    }

    private void decide(Journal journal, NeighbourKey key, NeighbourEntry entry, NeighbourAgeing ageing) {
        if (isLate(ageing) && entry.signs().isConfirmedSince(entry.changedMicros())) {
            turn(journal, key, entry, NeighbourState.REACHABLE);
        } else {
            turn(journal, key, entry, NeighbourState.PROBE);
            probe(journal, key, journal.state().neighbour(key).orElseThrow(), ageing);
        }
    }

    private static boolean isLate(NeighbourAgeing ageing) {
        return ageing.confirms() == Confirmation.WHEN_DUE;
    }

    private void probe(Journal journal, NeighbourKey key, NeighbourEntry entry, NeighbourAgeing ageing) {
        if (entry.requests() >= ageing.probePauses().size()) {
            solicitations.giveUp(journal, key, entry);
        } else {
            solicitations.probe(journal, key, entry);
            begin(journal, key, ageing);
        }
    }

    private void turn(Journal journal, NeighbourKey key, NeighbourEntry entry, NeighbourState after) {
        become(journal, key, entry.become(after, journal.now()));
        Verdict why = arp.aged(key.address(), entry.state(), after);
        journal.note(new Decision.NeighbourAged(key.adapter(), key.address(), entry.state(), after, why));
    }

    /**
     * A connection has got an answer by this way, so its next hop is alive (RFC 4861 section 7.3.1).
     *
     * @param taken the systems to which this matters, by when they count such signs
     */
    void confirm(Journal journal, Path path, Set<Confirmation> taken) {
        if (path == null || path.reach() == Path.Reach.LOCAL) {
            return;
        }
        NeighbourKey key = new NeighbourKey(path.adapter(), path.nextHop());
        journal.state()
                .neighbour(key)
                .filter(entry -> ages(entry.state()))
                .ifPresent(entry -> arp.ageing(journal.state(), key)
                        .filter(ageing -> taken.contains(ageing.confirms()))
                        .ifPresent(ageing ->
                                confirm(journal, key, entry.with(entry.signs().confirmed(journal.now())), ageing)));
    }

    private static boolean ages(NeighbourState state) {
        return state.isValid() && state != NeighbourState.PERMANENT && state != NeighbourState.NOARP;
    }

    private void confirm(Journal journal, NeighbourKey key, NeighbourEntry confirmed, NeighbourAgeing ageing) {
        if (isLate(ageing) || confirmed.state() == NeighbourState.REACHABLE) {
            journal.become(journal.state().withNeighbour(key, confirmed));
        } else {
            turn(journal, key, confirmed, NeighbourState.REACHABLE);
        }
    }

    /** The times of what the host knows when it begins. */
    void wake(Journal journal) {
        journal.state().neighbours().forEach((key, entry) -> {
            if (entry.state() == NeighbourState.INCOMPLETE) {
                journal.remind(new Timer.NeighbourTimer(
                        key, arp.due(journal.now(), arp.pauses().get(0))));
            } else {
                begin(journal, key);
            }
        });
    }
}
