package homing.diagram.layout;

import homing.diagram.Caption;
import homing.diagram.Item.Label;
import homing.diagram.Look;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Point;
import homing.diagram.geometry.TextStyle;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands beside an adapter's port for a while: its name if a letter stands for it, its addresses unless they stand on the
 * card, and whether it is down or unplugged.
 *
 * @param trouble empty while it is up and plugged in, and on a host that is turned off
 */
record LabelText(List<String> lines, String trouble, TextStyle style, Look look) {
    private static final int MOST = 2;

    static LabelText of(Focus focus, AdapterRef ref) {
        boolean large = focus.isLarge(ref.host());
        TextStyle style = large ? Type.LABEL : Type.SMALL_LABEL;
        Look look = Look.of(large ? Role.LABEL : Role.LABEL_MUTED);
        Host host = focus.hosts().get(ref.host());
        return focus.adapter(ref)
                .map(adapter -> new LabelText(
                        large ? onLarge(focus, host, adapter) : onSmall(host, adapter),
                        focus.isOff(host.name()) ? "" : Spoken.trouble(adapter).orElse(""),
                        style,
                        look))
                .orElse(new LabelText(List.of(), "", style, look));
    }

    private static List<String> onLarge(Focus focus, Host host, Adapter adapter) {
        List<String> lines = new ArrayList<>();
        if (focus.hasLetter(new AdapterRef(host.name(), adapter.name()))) {
            lines.add(adapter.name());
        }
        if (RowPlan.listed(host).isEmpty()) {
            lines.addAll(shortened(
                    adapter.addresses().stream().map(AdapterAddress::toString).toList()));
        }
        return lines;
    }

    /** A host with one adapter has its address on the card. */
    private static List<String> onSmall(Host host, Adapter adapter) {
        List<String> addresses = adapter.addresses().stream()
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

    double width() {
        double widest = lines.stream().mapToDouble(style::width).max().orElse(0);
        return Math.max(widest, Type.TROUBLE.width(trouble));
    }

    /** 0 if there is nothing to say. */
    double height() {
        int count = lines.size() + (trouble.isEmpty() ? 0 : 1);
        return count == 0 ? 0 : style.capitals() + (count - 1) * style.lineHeight() + style.size() * 0.22;
    }

    /** What stands before its port ends at it, everything else begins at the left. */
    Label at(PortPlan port, Box box) {
        boolean isBefore = box.right() <= port.box().x();
        List<Caption> captions = new ArrayList<>();
        for (String line : lines) {
            captions.add(caption(line, style, look, box, captions.size(), isBefore));
        }
        if (!trouble.isEmpty()) {
            captions.add(caption(trouble, Type.TROUBLE, Look.of(Role.ALERT), box, captions.size(), isBefore));
        }
        return new Label("label:" + port.ref(), box, captions);
    }

    private Caption caption(String text, TextStyle type, Look ink, Box box, int line, boolean isBefore) {
        double baseline = box.y() + style.capitals() + line * style.lineHeight();
        return isBefore
                ? Caption.until(new Point(box.right(), baseline), text, type, ink)
                : Caption.from(new Point(box.x(), baseline), text, type, ink);
    }
}
