package homing.diagram.layout;

import homing.diagram.Item.HostCard;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The card of a host that is not in focus.
 */
record OtherCard(Host host, Focus focus, Head head) implements Card {
    private static final double NARROWEST = 116;

    static OtherCard of(Host host, Focus focus, List<Situation> run) {
        List<String> details = new ArrayList<>(List.of(detail(host)));
        run.forEach(situation -> nextHop(host, focus, situation).ifPresent(details::add));
        return new OtherCard(host, focus, new Head(host.name(), details, Card.alerts(host, run)));
    }

    @Override
    public double width() {
        return Math.max(NARROWEST, head.width());
    }

    @Override
    public double height() {
        return head.height();
    }

    @Override
    public HostCard at(Box box, Situation situation) {
        Optional<String> alert = Card.alert(host, situation);
        String detail = nextHop(host, focus, situation).orElse(detail(host));
        return new HostCard(
                host.name(),
                box,
                Card.look(Role.CARD, alert),
                head.captions(box, detail, alert),
                List.of(),
                Spoken.host(host, StackText.of(host), alert));
    }

    private static Optional<String> nextHop(Host host, Focus focus, Situation situation) {
        return situation
                .door()
                .filter(door -> focus.neighbour(door.adapter(), door.nextHop())
                        .filter(host.name()::equals)
                        .isPresent())
                .map(door -> Words.english().say("diagram.next-hop", door.nextHop()));
    }

    private static String detail(Host host) {
        List<Adapter> ports = Focus.ports(host);
        String stack = StackText.of(host);
        if (ports.size() != 1 || ports.get(0).addresses().isEmpty()) {
            return stack;
        }
        AdapterAddress first = ports.get(0).addresses().get(0);
        return Words.english().say("diagram.detail", first.address(), stack);
    }
}
