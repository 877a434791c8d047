package homing.stack;

import homing.model.Adapter;
import homing.model.Call;
import homing.model.Change;
import homing.model.Host;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.state.HostState;

/** What every system does alike, in its order; a {@link StackProfile} answers where they differ. */
public final class PipelineStack implements HostStack {
    private final StackProfile profile;
    private final CallStages calls;
    private final NeighbourStage neighbours;
    private final ReceiveStage reception;
    private final TimerStages timers;
    private final ChangeStage changes;
    private final TransportRace race;
    private final AddressProbes probes;

    public PipelineStack(StackProfile profile) {
        this.profile = profile;
        this.neighbours = new NeighbourStage(profile.arp());
        Departures departures = new Departures(profile, neighbours);
        Listeners listeners = new Listeners(profile);
        Answers answers = new Answers(profile, departures);
        Complaints complaints = new Complaints(profile, answers, listeners);
        Handshakes handshakes = new Handshakes(profile, answers);
        UdpDelivery udp = new UdpDelivery(profile, answers, complaints);
        TcpDelivery tcp = new TcpDelivery(profile, answers, departures, listeners, handshakes, neighbours);
        IcmpDelivery icmp = new IcmpDelivery(profile, answers, listeners, neighbours);
        this.calls = new CallStages(profile, departures, listeners, neighbours);
        this.reception = new ReceiveStage(profile, departures, complaints, udp, tcp, icmp);
        this.probes = new AddressProbes(profile.duplicates());
        this.changes = new ChangeStage(profile, neighbours, probes);
        this.race = new TransportRace(profile, listeners);
        ClientClock clients = new ClientClock(profile, departures, listeners);
        Unresolved unresolved = new Unresolved(profile, listeners, complaints);
        this.timers = new TimerStages(neighbours, listeners, clients, handshakes, udp, probes, unresolved);
    }

    @Override
    public boolean bindsToAdapters() {
        return profile.bindsToAdapters();
    }

    @Override
    public String firstAdapter() {
        return profile.firstAdapter();
    }

    @Override
    public HostState start(Host host) {
        return profile.start(host);
    }

    @Override
    public Outcome wake(HostState before, long nowMicros) {
        Journal journal = new Journal(before, nowMicros);
        neighbours.wake(journal);
        return journal.outcome();
    }

    private Journal journal(HostState before, long nowMicros) {
        return new Journal(profile.aged(before, nowMicros), nowMicros);
    }

    @Override
    public Outcome call(HostState before, Call call, long nowMicros) {
        Journal journal = journal(before, nowMicros);
        calls.run(journal, call);
        settle(journal);
        return journal.outcome();
    }

    @Override
    public Outcome receive(HostState before, String adapter, Frame frame, long nowMicros) {
        Adapter hearing = before.host().adapter(adapter).orElseThrow();
        if (!ReceiveStage.isFor(hearing, frame)) {
            return Outcome.none(before);
        }
        Journal journal = journal(before, nowMicros);
        frame.packet().accept(new Packet.Visitor<Void>() {
            @Override
            public Void arp(Packet.Arp packet) {
                if (!probes.hear(journal, hearing, packet)) {
                    neighbours.hear(journal, hearing, packet);
                }
                return null;
            }

            @Override
            public Void ip(Packet.Ip packet) {
                reception.arrive(journal, hearing, frame, packet);
                return null;
            }
        });
        settle(journal);
        return journal.outcome();
    }

    @Override
    public Outcome change(HostState before, Change change, long nowMicros) {
        Journal journal = journal(before, nowMicros);
        changes.run(journal, change);
        return journal.outcome();
    }

    @Override
    public Outcome expire(HostState before, Timer timer, long nowMicros) {
        Journal journal = journal(before, nowMicros);
        timers.expire(journal, timer);
        settle(journal);
        return journal.outcome();
    }

    /** What an event leaves to be done: a race that it has decided, neighbours and routes that have lived their time. */
    private void settle(Journal journal) {
        race.settle(journal);
        journal.become(profile.arp().aged(journal.state(), journal.now()));
        journal.become(profile.aged(journal.state(), journal.now()));
    }
}
