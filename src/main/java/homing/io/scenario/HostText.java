package homing.io.scenario;

import homing.dialect.linux.IpNeigh;
import homing.dialect.linux.IpRoute;
import homing.dialect.linux.IpRule;
import homing.dialect.linux.IptablesSave;
import homing.model.Adapter;
import homing.model.Adapter.Switch;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Neighbour;
import homing.model.RouteTable;
import homing.model.WindowsAdapter;
import homing.net.Mac;
import homing.net.Scope;
import homing.scenario.Spot;
import homing.state.NeighbourEntry;
import homing.state.NeighbourKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A host as a scenario file has it; what a reader fills in by itself is left out. */
final class HostText {
    private final YamlText out;
    private final Host host;
    private final Numbers numbers;

    HostText(YamlText out, Host host, Numbers numbers) {
        this.out = out;
        this.host = host;
        this.numbers = numbers;
    }

    void write(Spot at) {
        out.begin(host.name());
        out.entry("stack", host.stack());
        if (at != null) {
            out.row("at", ScenarioWriter.spot(at));
        }
        if (!host.adapters().isEmpty()) {
            out.begin("adapters");
            host.adapters().forEach(this::adapter);
            out.end();
        }
        out.entry("tables", host.automaticRoutes() ? "automatic" : "complete", "automatic");
        out.lines("routes", routes());
        out.lines(
                "rules",
                host.rules().stream().map(rule -> tidy(IpRule.line(rule))).toList());
        out.lines(
                "neighbours",
                host.neighbours().stream().map(HostText::neighbour).toList());
        out.lines(
                "nat",
                host.nat().stream().map(rule -> tidy(IptablesSave.line(rule))).toList());
        settings();
        out.end();
    }

    private void settings() {
        if (!host.settings().values().isEmpty()) {
            out.begin("settings");
            host.settings().values().forEach(out::entry);
            out.end();
        }
    }

    private void adapter(Adapter adapter) {
        int index = numbers.index(0);
        if (index != adapter.index()) {
            numbers.index(adapter.index());
        }
        out.begin(adapter.name());
        out.row("addresses", adapter.addresses().stream().map(HostText::address).toList());
        out.row("gateways", adapter.gateways().stream().map(HostText::gateway).toList());
        out.entry("index", adapter.index(), index);
        Mac made = adapter.isLoopback() ? Mac.ZERO : numbers.mac(adapter.index());
        out.entry("mac", adapter.mac(), made);
        switches(adapter.switches());
        windows(adapter.windows());
        if (isEmpty(adapter, made, index)) {
            out.entry("state", "up");
        }
        out.end();
    }

    /** An adapter of which everything is assumed needs one key all the same. */
    private static boolean isEmpty(Adapter adapter, Mac made, int index) {
        return adapter.addresses().isEmpty()
                && adapter.gateways().isEmpty()
                && adapter.mac().equals(made)
                && adapter.index() == index
                && adapter.switches().equals(Adapter.ETHERNET)
                && adapter.windows().equals(WindowsAdapter.DEFAULT);
    }

    private void windows(WindowsAdapter windows) {
        out.entry("metric", windows.metric(), 0);
        out.entry("binding", windows.binding(), 0);
        out.entry("speed", windows.speed(), 0);
        out.entry("wireless", windows.wireless(), false);
    }

    private void switches(Set<Switch> on) {
        if (on.equals(without(Switch.UP))) {
            out.entry("state", "down");
        } else if (on.equals(without(Switch.CARRIER))) {
            out.entry("state", "unplugged");
        } else if (!on.equals(Adapter.ETHERNET)) {
            Set<Switch> ordered = EnumSet.noneOf(Switch.class);
            ordered.addAll(on);
            out.rowAlways("switches", ordered.stream().map(AdapterFields::word).toList());
        }
    }

    private static Set<Switch> without(Switch one) {
        Set<Switch> rest = EnumSet.copyOf(Adapter.ETHERNET);
        rest.remove(one);
        return rest;
    }

    private static String address(AdapterAddress each) {
        StringBuilder line = new StringBuilder();
        line.append(
                each.peer() == null
                        ? each.toString()
                        : each.address() + " peer " + each.peer() + "/" + each.prefixLength());
        if (each.broadcast() != null) {
            line.append(" brd ").append(each.broadcast());
        }
        if (each.scope() != Scope.GLOBAL) {
            line.append(" scope ").append(each.scope().name().toLowerCase(Locale.ROOT));
        }
        for (Mark mark : Mark.values()) {
            if (each.marks().contains(mark)) {
                line.append(' ').append(word(mark));
            }
        }
        return line.append(each.label().isEmpty() ? "" : " " + each.label()).toString();
    }

    private static String word(Mark mark) {
        return mark == Mark.NO_PREFIX_ROUTE
                ? "noprefixroute"
                : mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String gateway(Gateway each) {
        return each.metric() == null ? each.address().toString() : each.address() + " metric " + each.metric();
    }

    private List<String> routes() {
        List<String> lines = new ArrayList<>();
        for (RouteTable table : host.tables()) {
            for (String printed : IpRoute.of(table)) {
                if (printed.startsWith("\t")) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + tidy(printed));
                } else {
                    String name = table.name().equals("main") ? "" : " table " + table.name();
                    lines.add(tidy(printed) + name);
                }
            }
        }
        return lines;
    }

    private static String neighbour(Neighbour each) {
        NeighbourEntry entry = NeighbourEntry.known(each.state(), each.mac(), 0);
        return tidy(IpNeigh.line(new NeighbourKey(each.adapter(), each.address()), entry));
    }

    private static String tidy(String line) {
        return line.strip().replace('\t', ' ');
    }
}
