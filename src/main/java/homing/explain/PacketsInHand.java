package homing.explain;

import homing.decision.Decision;
import homing.decision.SomeDecisions;
import homing.decision.Verdict;
import homing.explain.PacketInHand.Act;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import homing.timeline.Moment;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For each step of a run the packet that its host has in hand. It reads the run once. */
public final class PacketsInHand implements SomeDecisions<PacketInHand> {
    /** Of no run. */
    public static final PacketsInHand NONE = new PacketsInHand();

    private final Custody custody = new Custody();
    /** The packet that a host is busy with. */
    private final Map<String, Packet.Ip> busy = new HashMap<>();
    /** The steps in which a host prepares a packet that is seen only when it is complete, counted from 0. */
    private final Map<String, List<Integer>> preparing = new HashMap<>();
    /** Null where there is none. */
    private final List<PacketInHand> ofStep = new ArrayList<>();

    private Moment moment;

    private PacketsInHand() {}

    public static PacketsInHand of(Timeline timeline) {
        PacketsInHand packets = new PacketsInHand();
        timeline.moments().forEach(packets::read);
        return packets;
    }

    /**
     * The packet in hand right after a step.
     *
     * @param step counted from 1; 0 for the start
     */
    public Optional<PacketInHand> at(int step) {
        return step < 1 || step > ofStep.size() ? Optional.empty() : Optional.ofNullable(ofStep.get(step - 1));
    }

    private void read(Moment next) {
        moment = next;
        PacketInHand packet = next.step().decision().accept(this);
        for (FrameInFlight flight : next.sent()) {
            packet = custody.sends(host(), flight);
        }
        ofStep.add(packet);
    }

    private String host() {
        return moment.step().host();
    }

    private PacketInHand hold(Act act, String place, Packet.Ip packet) {
        complete(packet);
        busy.put(host(), packet);
        return custody.inside(act, host(), place, packet);
    }

    /** What was being prepared is this packet. */
    private void complete(Packet.Ip packet) {
        List<Integer> steps = preparing.remove(host());
        if (steps != null) {
            PacketInHand prepared = custody.inside(Act.HOLDS, host(), "", packet);
            steps.forEach(step -> ofStep.set(step, prepared));
        }
    }

    private PacketInHand release() {
        busy.remove(host());
        preparing.remove(host());
        return null;
    }

    @Override
    public PacketInHand otherwise(Decision decision) {
        return switch (decision.phase()) {
            case SOCKET, BIND, CHANGE -> release();
            default -> held();
        };
    }

    private PacketInHand held() {
        Packet.Ip packet = busy.get(host());
        if (packet != null) {
            return custody.inside(Act.HOLDS, host(), "", packet);
        }
        preparing.computeIfPresent(host(), (name, steps) -> {
            steps.add(ofStep.size());
            return steps;
        });
        return null;
    }

    /** With its source a packet has all that it needs; an answer is there before its source is chosen. */
    @Override
    public PacketInHand source(Decision.SourceChoice decision) {
        Packet.Ip packet = busy.get(host());
        if (packet == null) {
            preparing.computeIfAbsent(host(), name -> new ArrayList<>());
        } else if (packet.source().isAny()) {
            busy.put(host(), packet.withSource(decision.source()));
        }
        return held();
    }

    @Override
    public PacketInHand translation(Decision.Translation decision) {
        complete(decision.before());
        custody.becomes(host(), decision.before(), decision.after());
        return hold(Act.REWRITES, decision.chain().name(), decision.after());
    }

    @Override
    public PacketInHand transmitted(Decision.Transmitted decision) {
        if (decision.frame().packet() instanceof Packet.Ip packet) {
            complete(packet);
            busy.remove(host(), packet);
        }
        return custody.leaves(host(), decision.adapter(), decision.frame());
    }

    @Override
    public PacketInHand arpHeard(Decision.ArpHeard decision) {
        custody.arrives(host(), decision.packet());
        return custody.inside(Act.HEARS, host(), decision.adapter(), decision.packet());
    }

    @Override
    public PacketInHand arrived(Decision.Arrived decision) {
        custody.arrives(host(), decision.packet());
        return hold(judged(Act.GETS, decision.verdict()), decision.adapter(), decision.packet());
    }

    private static Act judged(Act act, Verdict verdict) {
        return verdict.isChosen() ? act : Act.DROPS;
    }

    @Override
    public PacketInHand checked(Decision.Checked decision) {
        return hold(judged(Act.CHECKS, decision.verdict()), decision.adapter(), decision.packet());
    }

    @Override
    public PacketInHand filtered(Decision.Filtered decision) {
        return hold(judged(Act.CHECKS, decision.verdict()), decision.in(), decision.packet());
    }

    @Override
    public PacketInHand forwarded(Decision.Forwarded decision) {
        custody.becomes(host(), decision.before(), decision.after());
        return hold(Act.FORWARDS, decision.out(), decision.after());
    }

    @Override
    public PacketInHand delivered(Decision.Delivered decision) {
        boolean wanted = decision.recipient() != Decision.Delivered.Recipient.NOBODY
                && decision.verdict().isChosen();
        return hold(wanted ? Act.TAKES : Act.REFUSES, decision.adapter(), decision.packet());
    }

    @Override
    public PacketInHand answered(Decision.Answered decision) {
        return decision.made()
                .map(answer -> hold(Act.ANSWERS, "", answer))
                .orElseGet(() -> custody.inside(Act.IGNORES, host(), "", decision.about()));
    }

    @Override
    public PacketInHand repeated(Decision.Repeated decision) {
        return hold(Act.REPEATS, "", decision.packet());
    }

    @Override
    public PacketInHand gaveUp(Decision.GaveUp decision) {
        return decision.dropped().stream()
                .findFirst()
                .map(packet -> hold(Act.DROPS, decision.adapter(), packet))
                .orElse(null);
    }

    @Override
    public PacketInHand dropped(Decision.Dropped decision) {
        return hold(Act.DROPS, decision.adapter(), decision.packet());
    }

    /** The program learns of it by the packet in hand, if there is one. */
    @Override
    public PacketInHand failed(Decision.Failed decision) {
        PacketInHand last = held();
        release();
        return last;
    }

    @Override
    public PacketInHand timedOut(Decision.TimedOut decision) {
        return release();
    }
}
