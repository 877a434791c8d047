package homing.stack;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.decision.RouteQuestion.Purpose;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.IpAddress;
import homing.packet.Packet;
import homing.packet.Transport;
import homing.state.Tracking;

/** Packets that a host sends because of one that it has received. Each takes its own way: the route table is asked anew. */
final class Answers {
    private final StackProfile profile;
    private final Departures departures;

    Answers(StackProfile profile, Departures departures) {
        this.profile = profile;
        this.departures = departures;
    }

    /**
     * Answers a packet, if there is a way.
     *
     * @param source the source that the answer must wear; 0.0.0.0 if the system chooses
     * @return whether there is a way
     */
    boolean answer(Journal journal, Packet.Ip about, IpAddress source, Transport carried, Verdict why) {
        return send(journal, about, source, about.source(), carried, why, null);
    }

    /**
     * Sends what a packet gives rise to.
     *
     * @param tracking the connection that an ICMP error speaks of; null if it is to be looked up
     * @return whether there is a way
     */
    boolean send(
            Journal journal,
            Packet.Ip about,
            IpAddress source,
            IpAddress to,
            Transport carried,
            Verdict why,
            Tracking tracking) {
        PathAnswer way =
                profile.answer(journal.state(), question(link(journal.state().host(), about, to), source, to, carried));
        if (way.path() == null) {
            Packet.Ip unsent = new Packet.Ip(source, to, profile.ttl(journal.state()), carried);
            journal.note(new Decision.Answered(about, unsent, why));
            journal.noteAll(way.decisions());
            journal.note(new Decision.Dropped(Decision.Phase.REPLY, "", unsent, way.why()));
            return false;
        }
        Packet.Ip answer = new Packet.Ip(way.path().source(), to, profile.ttl(journal.state()), carried);
        journal.become(way.after());
        journal.note(new Decision.Answered(about, answer, why));
        journal.noteAll(way.decisions());
        departures.send(journal, null, answer, way.path(), tracking);
        return true;
    }

    /** A link-local address is known on one link only: that of the address which was asked. Empty for all others. */
    private static String link(Host host, Packet.Ip about, IpAddress to) {
        boolean everywhere = to.isIpv4() || !to.isLinkLocal();
        return everywhere
                ? ""
                : host.ownerOf(about.destination()).map(Adapter::name).orElse("");
    }

    private static RouteQuestion question(String adapter, IpAddress source, IpAddress to, Transport carried) {
        return new RouteQuestion(
                Purpose.REPLY,
                to,
                source,
                adapter,
                "",
                0,
                0,
                carried.protocol(),
                carried.sourcePort(),
                carried.destinationPort());
    }
}
