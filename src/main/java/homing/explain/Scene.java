package homing.explain;

import homing.decision.Decision;
import homing.decision.RouteQuestion;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.NextHop;
import homing.net.IpAddress;
import homing.text.Message;
import homing.timeline.Made;
import homing.timeline.Step;
import homing.timeline.Timeline;
import java.util.Optional;

/** What surrounds a step: the host it happens on, and what that host decided before. */
record Scene(Timeline timeline, Past past, Step step) {
    /** The call that the step belongs to. */
    Call call() {
        return made().call();
    }

    private Made made() {
        return timeline.callOf(step);
    }

    String hostName() {
        return step.host();
    }

    /** The address that the program's socket has right after the step, if it has one. */
    Optional<IpAddress> boundAddress() {
        return timeline.after(step.number())
                .host(step.host())
                .filter(state -> !state.sockets().isEmpty())
                .map(state -> state.lastSocket().local().address())
                .filter(address -> !address.isAny());
    }

    /** Whether this host has sent a packet before the step, since the call began. */
    boolean hasSent() {
        return last(Decision.Transmitted.class).isPresent();
    }

    /** What became of the round trip of this host's call. */
    Optional<Message> verdict() {
        return own().map(made -> EndingWords.of(timeline, made));
    }

    /** The same, if it is the answer that this step brings. */
    Optional<Message> answered() {
        return own().filter(made -> made.ending().isAnswered() && made.ending().step() == step.number())
                .map(made -> EndingWords.of(timeline, made));
    }

    /** The call, if it is this host's and has ended. */
    private Optional<Made> own() {
        return Optional.of(made())
                .filter(made -> made.call().host().equals(step.host()))
                .filter(made -> made.ending() != null);
    }

    /** The host right after the step. */
    Optional<Host> host() {
        return timeline.after(step.number()).host(step.host()).map(state -> state.host());
    }

    /** Name of the adapter of this host that owns the address. */
    Optional<String> ownerOf(IpAddress address) {
        return host().flatMap(host -> host.ownerOf(address)).map(Adapter::name);
    }

    boolean isLoopback(String adapter) {
        return host().flatMap(host -> host.adapter(adapter))
                .map(Adapter::isLoopback)
                .orElse(false);
    }

    /** The gateway of a next hop. Windows writes the host's own address there for a destination on the LAN: that is none. */
    Optional<IpAddress> gatewayOf(NextHop hop) {
        return hop.gatewayAddress()
                .filter(gateway -> !gateway.isLoopback() && ownerOf(gateway).isEmpty());
    }

    /** What this host decided last before the step, of one kind, since the call began. */
    <T extends Decision> Optional<T> last(Class<T> kind) {
        return past.last(step, kind, made().step());
    }

    /** Whether a lookup is the second of one connect(): the first chose a source, this one asks with it. */
    boolean isSecondLookup(RouteQuestion question) {
        return question.purpose() == RouteQuestion.Purpose.CONNECT
                && last(Decision.RouteChoice.class)
                        .filter(first -> first.question().purpose() == RouteQuestion.Purpose.CHOOSE_SOURCE)
                        .isPresent();
    }

    /** Whether the address lies in the subnet of one of the adapter's addresses. */
    boolean isOnLan(String adapter, IpAddress address) {
        return host().flatMap(host -> host.adapter(adapter)).stream()
                .flatMap(own -> own.addresses().stream())
                .anyMatch(own -> own.subnet().contains(address));
    }

    /** Whether this host has sent an ARP request for the address before the step, since the call began. */
    boolean hasAsked(IpAddress target) {
        return past.hasAsked(step, target, made().step());
    }

    /** Where the packet that this host is busy with goes. */
    IpAddress destination() {
        return last(Decision.RouteChoice.class)
                .map(route -> route.question().destination())
                .orElse(call().to());
    }
}
