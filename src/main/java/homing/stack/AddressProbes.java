package homing.stack;

import homing.decision.Decision;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Change;
import homing.model.Host;
import homing.model.SomeChanges;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.packet.Frame;
import homing.packet.Packet.Arp;
import homing.packet.Packet.ArpOperation;
import homing.state.HostState;
import homing.state.NeighbourKey;
import java.util.List;
import java.util.Optional;

/**
 * Asks the LAN for a fresh address of the host, which is tentative meanwhile: who answers for it has it, and if nobody does, it
 * is used.
 */
record AddressProbes(DuplicateDetection system) {
    /** The change as the system takes it: an address that it asks for is tentative at first. */
    Change asTaken(Host host, Change change) {
        if (!(change instanceof Change.OfAddress fresh) || !fresh.added()) {
            return change;
        }
        boolean asks = host.adapter(fresh.adapter())
                .filter(adapter -> !pauses(host, adapter, fresh.address()).isEmpty())
                .isPresent();
        AdapterAddress tentative = fresh.address().with(Mark.TENTATIVE);
        return asks ? new Change.OfAddress(fresh.host(), fresh.adapter(), tentative, true) : change;
    }

    private List<Long> pauses(Host host, Adapter adapter, AdapterAddress fresh) {
        boolean alone =
                adapter.isLoopback() || !adapter.is(Switch.ARP) || fresh.marks().contains(Mark.DADFAILED);
        return alone ? List.of() : system.pauses(host, adapter, fresh);
    }

    /** Asks for what has become tentative by a change, and for what was so before its adapter had a LAN. */
    void begin(Journal journal, Host before, Change change) {
        String changed = adapterOf(change);
        Adapter adapter = journal.state().host().adapter(changed).orElse(null);
        if (adapter == null || !isOnLan(adapter)) {
            return;
        }
        boolean waited = before.adapter(changed).filter(old -> !isOnLan(old)).isPresent();
        for (AdapterAddress own : adapter.addresses()) {
            boolean is = own.marks().contains(Mark.TENTATIVE);
            boolean was = before.adapter(changed)
                    .flatMap(old -> old.addressOf(own.address()))
                    .isPresent();
            if (is && (waited || !was)) {
                ask(journal, adapter, own, 0);
            }
        }
    }

    private static boolean isOnLan(Adapter adapter) {
        return adapter.isUp() && adapter.is(Switch.CARRIER);
    }

    /** The adapter that a change may give an address or a LAN; empty for any other change. */
    private static String adapterOf(Change change) {
        return change.accept(new SomeChanges<String>() {
            @Override
            public String otherwise(Change other) {
                return "";
            }

            @Override
            public String address(Change.OfAddress address) {
                return address.adapter();
            }

            @Override
            public String adapter(Change.OfAdapter adapter) {
                return adapter.adapter();
            }

            @Override
            public String cable(Change.OfCable cable) {
                return cable.adapter();
            }
        });
    }

    /** A question that gives no sender; the next thing is done after the pause. */
    private void ask(Journal journal, Adapter adapter, AdapterAddress own, int times) {
        List<Long> pauses = pauses(journal.state().host(), adapter, own);
        if (times >= pauses.size()) {
            use(journal, adapter, own);
            return;
        }
        IpAddress address = own.address();
        IpAddress nobody = address.isIpv4() ? IpAddress.ANY4 : IpAddress.ANY6;
        Arp question = new Arp(ArpOperation.REQUEST, adapter.mac(), nobody, Mac.ZERO, address);
        Mac to = question.isDiscovery() ? Framing.groupMac(question.groupOrTarget()) : Mac.BROADCAST;
        Frame frame = new Frame(adapter.mac(), to, question);
        journal.send(new Decision.Transmitted(adapter.name(), frame, false, system.probe(address)), frame);
        NeighbourKey key = new NeighbourKey(adapter.name(), address);
        journal.remind(new Timer.ProbeTimer(key, times + 1, journal.now() + pauses.get(times)));
    }

    /** The pause after a question is over; an address that has gone or is taken meanwhile needs none. */
    void expire(Journal journal, Timer.ProbeTimer due) {
        Optional<Adapter> adapter =
                journal.state().host().adapter(due.own().adapter()).filter(AddressProbes::isOnLan);
        adapter.flatMap(one -> sought(one, due.own().address()))
                .ifPresent(own -> ask(journal, adapter.orElseThrow(), own, due.times()));
    }

    private static Optional<AdapterAddress> sought(Adapter adapter, IpAddress address) {
        return adapter.addressOf(address)
                .filter(own -> own.marks().contains(Mark.TENTATIVE))
                .filter(own -> !own.marks().contains(Mark.DADFAILED));
    }

    private void use(Journal journal, Adapter adapter, AdapterAddress own) {
        HostState before = journal.state();
        AdapterAddress preferred = own.without(Mark.TENTATIVE);
        journal.become(system.settled(before, before.host().withAdapter(with(adapter, preferred))));
        Verdict free = system.free(own.address());
        journal.note(new Decision.AddressChecked(adapter.name(), preferred, true, free));
    }

    private static Adapter with(Adapter adapter, AdapterAddress changed) {
        return adapter.withAddresses(adapter.addresses().stream()
                .map(each -> each.address().equals(changed.address()) ? changed : each)
                .toList());
    }

    /**
     * Takes a message about a tentative address: whoever speaks for it, or asks for it likewise, has it as well. No other message
     * is taken.
     */
    boolean hear(Journal journal, Adapter adapter, Arp packet) {
        boolean speaks = !packet.sender().isAny();
        AdapterAddress own =
                sought(adapter, speaks ? packet.sender() : packet.target()).orElse(null);
        boolean isOwnVoice = packet.senderMac().equals(adapter.mac());
        if (own == null || isOwnVoice || (!speaks && !packet.isRequest())) {
            return false;
        }
        AdapterAddress taken = own.with(Mark.DADFAILED);
        journal.become(journal.state().with(journal.state().host().withAdapter(with(adapter, taken))));
        Verdict why = system.taken(own.address(), packet.senderMac());
        journal.note(new Decision.AddressChecked(adapter.name(), taken, false, why));
        return true;
    }
}
