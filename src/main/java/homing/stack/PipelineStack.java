package homing.stack;

import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.packet.Frame;
import homing.packet.Packet;
import homing.state.HostState;

/** What every system does alike, in its order; a {@link StackProfile} answers where they differ. */
public final class PipelineStack implements HostStack {
    private final StackProfile profile;
    private final CallStages calls;
    private final NeighbourStage neighbours;

    public PipelineStack(StackProfile profile) {
        this.profile = profile;
        this.neighbours = new NeighbourStage(profile.arp());
        this.calls = new CallStages(profile, neighbours);
    }

    @Override
    public HostState start(Host host) {
        return profile.start(host);
    }

    @Override
    public Outcome call(HostState before, Call call, long nowMicros) {
        Journal journal = new Journal(before, nowMicros);
        calls.run(journal, call);
        return journal.outcome();
    }

    @Override
    public Outcome receive(HostState before, String adapter, Frame frame, long nowMicros) {
        Adapter hearing = before.host().adapter(adapter).orElseThrow();
        if (!ReceiveStage.isFor(hearing, frame)) {
            return Outcome.none(before);
        }
        Journal journal = new Journal(before, nowMicros);
        frame.packet().accept(new Packet.Visitor<Void>() {
            @Override
            public Void arp(Packet.Arp packet) {
                neighbours.hear(journal, hearing, packet);
                return null;
            }

            @Override
            public Void ip(Packet.Ip packet) {
                ReceiveStage.arrive(journal, adapter, frame, packet);
                return null;
            }
        });
        return journal.outcome();
    }

    @Override
    public Outcome expire(HostState before, Timer timer, long nowMicros) {
        Journal journal = new Journal(before, nowMicros);
        timer.accept(new Timer.Visitor() {
            @Override
            public void neighbour(Timer.NeighbourTimer due) {
                neighbours.expire(journal, due);
            }

            @Override
            public void error(Timer.ErrorTimer due) {
                calls.fail(journal, due);
            }
        });
        return journal.outcome();
    }
}
