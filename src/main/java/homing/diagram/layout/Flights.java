package homing.diagram.layout;

import homing.decision.Decision;
import homing.diagram.Form;
import homing.diagram.geometry.Path;
import homing.explain.Bearings;
import homing.model.AdapterRef;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.state.FrameInFlight;
import homing.text.Words;
import homing.timeline.Moment;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the ways of a run's frames; the same packet on the same way is led the same way. */
final class Flights {
    private final Eras eras;
    private final Ways ways;
    private final Voyages voyages;
    private final Map<Led, Voyage> known = new HashMap<>();

    private record Led(Path way, CapsulePlan plan) {}

    Flights(Eras eras, Ways ways, Voyages voyages) {
        this.eras = eras;
        this.ways = ways;
        this.voyages = voyages;
    }

    /** The frames that leave by a port of the picture, in the order of sending. */
    List<Flight> of(Timeline timeline) {
        List<Flight> all = new ArrayList<>();
        Bearings bearings = Bearings.of(timeline);
        for (Moment moment : timeline.moments()) {
            for (FrameInFlight frame : moment.sent()) {
                flight(moment, frame, bearings, all.size()).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private Optional<Flight> flight(Moment moment, FrameInFlight frame, Bearings bearings, int number) {
        return ways.from(frame.from())
                .map(aside -> new Flight(
                        "frame:" + number,
                        moment.step().number(),
                        frame,
                        () -> course(moment.step(), frame, bearings, aside)));
    }

    private Flight.Course course(Step step, FrameInFlight frame, Bearings bearings, Path aside) {
        Focus focus = eras.at(step.number());
        Map<AdapterRef, Path> reached = new LinkedHashMap<>();
        frame.to().forEach(to -> ways.between(frame.from(), to).ifPresent(way -> reached.put(to, way)));
        AdapterRef target = target(focus, frame, reached);
        Path way = reached.getOrDefault(target, aside);
        Led led = new Led(way, plan(focus, step.decision(), frame, bearings));
        Voyage voyage = known.computeIfAbsent(led, asked -> voyages.along(asked.way(), asked.plan()));
        return new Flight.Course(voyage, target, reached);
    }

    /** Who the frame is meant for: the adapter it is addressed to, or the owner of the address asked for, or who hears it first. */
    private static AdapterRef target(Focus focus, FrameInFlight frame, Map<AdapterRef, Path> reached) {
        return reached.keySet().stream()
                .filter(ref -> isMeant(focus, frame, ref))
                .findFirst()
                .orElse(reached.keySet().stream().findFirst().orElse(frame.from()));
    }

    private static boolean isMeant(Focus focus, FrameInFlight frame, AdapterRef ref) {
        return focus.adapter(ref)
                .filter(adapter -> frame.frame().isBroadcast()
                        ? adapter.owns(wanted(frame))
                        : adapter.mac().equals(frame.frame().destination()))
                .isPresent();
    }

    private static IpAddress wanted(FrameInFlight frame) {
        return frame.frame().packet().accept(new Packet.Visitor<IpAddress>() {
            @Override
            public IpAddress arp(Packet.Arp packet) {
                return packet.target();
            }

            @Override
            public IpAddress ip(Packet.Ip packet) {
                return packet.destination();
            }
        });
    }

    private static CapsulePlan plan(Focus focus, Decision decision, FrameInFlight frame, Bearings bearings) {
        Packet packet = frame.frame().packet();
        IpAddress source = source(packet);
        boolean foreign = decision instanceof Decision.Transmitted sent && sent.foreign();
        return new CapsulePlan(
                Packets.of(packet),
                Form.of(packet),
                focus.hueOf(source),
                bearings.of(packet),
                foreign ? warning(focus, frame.from(), source) : "",
                CapsulePlan.Where.AFTER);
    }

    private static String warning(Focus focus, AdapterRef door, IpAddress source) {
        String name = focus.letter(door);
        return focus.ownerOf(source)
                .map(owner -> Words.english().say("diagram.foreign", name, focus.letter(owner)))
                .orElseGet(() -> Words.english().say("diagram.foreign.not-own", name, source));
    }

    private static IpAddress source(Packet packet) {
        return packet.accept(new Packet.Visitor<IpAddress>() {
            @Override
            public IpAddress arp(Packet.Arp arp) {
                return arp.sender();
            }

            @Override
            public IpAddress ip(Packet.Ip ip) {
                return ip.source();
            }
        });
    }
}
