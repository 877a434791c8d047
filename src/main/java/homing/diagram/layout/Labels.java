package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Label;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.TextStyle;
import homing.model.AdapterAddress;
import homing.model.Host;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places the addresses of adapters beside their ports, where they cover nothing. */
record Labels(Focus focus, Obstacles obstacles) {
    private static final double AIR = 2;
    private static final int MOST = 2;
    private static final double[] GAPS = {5, 10, 16, 24, 34, 48, 66, 90};

    /** The label of a port; none if its addresses stand on the card. Its place is taken from then on. */
    List<Label> of(PortPlan port, Host host) {
        List<String> lines = lines(port, host);
        if (lines.isEmpty()) {
            return List.of();
        }
        TextStyle style = focus.is(host.name()) ? Type.LABEL : Type.SMALL_LABEL;
        Look look = Look.of(focus.is(host.name()) ? Role.LABEL : Role.LABEL_MUTED);
        double width = lines.stream().mapToDouble(style::width).max().orElse(0);
        double height = style.capitals() + (lines.size() - 1) * style.lineHeight() + style.size() * 0.22;
        Box box = place(port, width, height);
        obstacles.add(box);
        List<Caption> captions = new ArrayList<>();
        for (String line : lines) {
            Point start = new Point(box.x(), box.y() + style.capitals() + captions.size() * style.lineHeight());
            captions.add(Caption.from(start, line, style, look));
        }
        return List.of(new Label("label:" + port.ref(), box, captions));
    }

    private List<String> lines(PortPlan port, Host host) {
        return focus.is(host.name()) ? inFocus(port, host) : elsewhere(port, host);
    }

    private List<String> inFocus(PortPlan port, Host host) {
        List<String> lines = new ArrayList<>();
        if (focus.hasLetter(port.adapter().name())) {
            lines.add(port.adapter().name());
        }
        if (RowPlan.listed(host).isEmpty()) {
            lines.addAll(shortened(port.adapter().addresses().stream()
                    .map(AdapterAddress::toString)
                    .toList()));
        }
        return lines;
    }

    /** A host with one adapter has its address on the card. */
    private static List<String> elsewhere(PortPlan port, Host host) {
        List<String> addresses = port.adapter().addresses().stream()
                .map(own -> own.address().toString())
                .toList();
        return Focus.ports(host).size() == 1 && addresses.size() < 2 ? List.of() : shortened(addresses);
    }

    private static List<String> shortened(List<String> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<String> some = new ArrayList<>(all.subList(0, MOST));
        some.set(MOST - 1, some.get(MOST - 1) + " +" + (all.size() - MOST));
        return some;
    }

    private Box place(PortPlan port, double width, double height) {
        List<Box> places = new ArrayList<>();
        for (double gap : GAPS) {
            around(port.box(), width, height, gap).forEach(places::add);
        }
        return places.stream()
                .filter(box -> obstacles.leaveFree(box.grown(AIR)))
                .findFirst()
                .orElseGet(() -> places.stream()
                        .min(Comparator.comparingDouble(obstacles::covered))
                        .orElseThrow());
    }

    /** Places around a port, the most natural first. */
    private static List<Box> around(Box port, double width, double height, double gap) {
        double above = port.y() - gap - height;
        double below = port.bottom() + gap;
        double level = port.middle().y() - height / 2;
        double before = port.x() - gap - width;
        double after = port.right() + gap;
        double flush = port.right() - width;
        return List.of(
                new Box(port.x(), above, width, height),
                new Box(port.x(), below, width, height),
                new Box(flush, above, width, height),
                new Box(flush, below, width, height),
                new Box(after, level, width, height),
                new Box(before, level, width, height),
                new Box(after, above, width, height),
                new Box(after, below, width, height),
                new Box(before, above, width, height),
                new Box(before, below, width, height));
    }
}
