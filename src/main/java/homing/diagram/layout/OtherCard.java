package homing.diagram.layout;

import homing.diagram.Item.HostCard;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.layout.Client.Exit;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The card of a host that is not in focus.
 *
 * @param role the look of its outline while nothing goes wrong
 * @param detail the line about it, unless it is the next hop
 * @param flank what the ports need of its sides
 * @param says what it is, for those who cannot see it
 */
record OtherCard(Host host, Role role, Head head, String detail, Flank flank, String says) implements Card {
    private static final double NARROWEST = 116;

    static OtherCard of(Focus focus, Host host, Story story) {
        boolean off = focus.isOff(host.name());
        String stack = StackText.of(focus, host);
        String detail = off ? stack : detail(host, stack);
        List<String> details = new ArrayList<>(List.of(detail));
        story.doorsTo(host.name()).forEach(door -> details.add(nextHop(host, door)));
        Head head = new Head(host.name(), details, story.alertsOf(host.name()));
        Role role = off ? Role.CARD_OFF : Role.CARD;
        return new OtherCard(host, role, head, detail, Flank.of(focus, host), Spoken.host(host, stack));
    }

    @Override
    public double width() {
        return flank.around(Math.max(NARROWEST, head.width()));
    }

    @Override
    public double height() {
        return flank.along(head.height());
    }

    @Override
    public HostCard at(Box box, Situation situation) {
        Optional<String> alert = situation.alert(host.name());
        String line = Story.doorTo(host.name(), situation)
                .filter(door -> role == Role.CARD)
                .map(door -> nextHop(host, door))
                .orElse(detail);
        return new HostCard(
                host.name(),
                box,
                Card.look(role, alert),
                head.captions(flank.between(box), line, alert),
                List.of(),
                Spoken.with(says, alert));
    }

    private static String nextHop(Host host, Exit door) {
        String key = host.firewall().isNone() ? "diagram.next-hop" : "diagram.next-hop.firewall";
        return Words.english().say(key, door.nextHop());
    }

    /** The system, and the address too if there is but one adapter and room for both; the address stands beside the port as well. */
    private static String detail(Host host, String stack) {
        List<Adapter> ports = Focus.ports(host);
        if (ports.size() != 1 || ports.get(0).addresses().isEmpty()) {
            return stack;
        }
        AdapterAddress first = ports.get(0).addresses().get(0);
        String both = Words.english().say("diagram.detail", first.address(), stack);
        return Head.fits(both) ? both : stack;
    }
}
