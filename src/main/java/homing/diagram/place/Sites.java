package homing.diagram.place;

import homing.diagram.geometry.Point;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places a large network, which layer by layer would be a long and narrow strip: what holds it together stands in the middle, and at
 * both sides of it stand the sites. A site is a host with its LANs below each other, each a bar with its hosts in two rows below it, where
 * the cables of the second pass between the hosts of the first. Cables from a host to its LANs fan out beside these.
 */
final class Sites {
    private static final double GAP = 44;
    /** Between a bar and the hosts below it. */
    private static final double DROP = 60;
    /** Beside a host, for the cables to its LANs. */
    private static final double FAN = 130;
    /** Between two sites, for the cable of one that stands farther out. */
    private static final double LANE = 120;

    private static final double BAR = 32;
    private static final int FEW = 3;
    private static final int SHALLOW = 8;

    private final Layers layers;
    private final Places.Rooms rooms;

    private Sites(Layers layers, Places.Rooms rooms) {
        this.layers = layers;
        this.rooms = rooms;
    }

    /** Without what does a part fall into the smallest pieces. */
    static String hub(Layers layers) {
        List<String> names = new ArrayList<>(layers.depths().keySet());
        Map<String, Integer> sizes = new HashMap<>();
        String best = names.get(0);
        int least = Integer.MAX_VALUE;
        Collections.reverse(names);
        for (String name : names) {
            int largest = 0;
            int size = 1;
            for (String child : layers.childrenOf(name)) {
                largest = Math.max(largest, sizes.get(child));
                size += sizes.get(child);
            }
            sizes.put(name, size);
            int rest = Math.max(largest, names.size() - size);
            if (rest < least) {
                least = rest;
                best = name;
            }
        }
        return best;
    }

    /** The places of a part whose first member is its hub; the topmost touches this height. */
    static Map<String, Spot> of(Layers layers, Places.Rooms rooms, double top) {
        Sites sites = new Sites(layers, rooms);
        String hub = layers.layers().get(0).get(0);
        Block all = isLan(hub) ? sites.around(hub) : sites.site(hub);
        Map<String, Spot> places = new LinkedHashMap<>();
        layers.depths().keySet().forEach(name -> {
            Point at = all.at().get(name);
            places.put(name, new Spot(Math.rint(at.x()), Math.rint(at.y() + top)));
        });
        return places;
    }

    static double height(Map<String, Spot> places, double top) {
        return places.values().stream().mapToDouble(Spot::y).max().orElse(top) - top + 2 * LANE;
    }

    private static boolean isLan(String name) {
        return name.startsWith("lan:");
    }

    private boolean leadsOn(String name) {
        return !layers.childrenOf(name).isEmpty();
    }

    /** A host with what was reached by it. */
    private Block site(String host) {
        Block block = Block.of(host, rooms.width(host), rooms.height(host));
        double left = block.width() + FAN;
        double top = block.height() / 2 + GAP;
        for (String lan : layers.childrenOf(host)) {
            Block below = lan(lan);
            block = block.with(below, left, top);
            top += below.height() + GAP;
        }
        return block;
    }

    /** A LAN, the hosts below it that lead no farther, and below these the sites that hang on it. */
    private Block lan(String lan) {
        List<String> leaves = new ArrayList<>();
        List<String> sites = new ArrayList<>();
        layers.childrenOf(lan).forEach(host -> (leadsOn(host) ? sites : leaves).add(host));
        Block block = rows(lan, leaves);
        double top = block.height() + LANE;
        for (String host : sites) {
            Block site = site(host);
            block = block.with(site, 0, top);
            top += site.height() + LANE;
        }
        return block;
    }

    private Block rows(String lan, List<String> leaves) {
        int rows = leaves.size() > FEW ? 2 : 1;
        double width = leaves.stream().mapToDouble(rooms::width).max().orElse(0);
        double height = leaves.stream().mapToDouble(rooms::height).max().orElse(0);
        double step = (width + GAP) / rows;
        Map<String, Point> at = new HashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            double y = BAR + DROP + (i % rows) * (height + GAP) + height / 2;
            at.put(leaves.get(i), new Point(width / 2 + i * step, y));
        }
        double wide = Math.max(rooms.width(lan), width + Math.max(0, leaves.size() - 1) * step);
        // over a host of the first row, so that it is seen to lie and not to stand
        int middle = leaves.size() / 2 / rows * rows;
        at.put(lan, new Point(leaves.size() < 2 ? wide / 2 : width / 2 + middle * step, BAR / 2));
        return new Block(at, wide, leaves.isEmpty() ? BAR : BAR + DROP + rows * (height + GAP));
    }

    /** A LAN that stands, with its sites at both sides; many stand two deep. */
    private Block around(String hub) {
        List<List<Block>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> hosts = layers.childrenOf(hub);
        int deep = hosts.size() > SHALLOW ? 4 : 2;
        for (int i = 0; i < hosts.size(); i++) {
            columns.get(i % deep).add(site(hosts.get(i)));
        }
        return standing(hub, columns, hosts);
    }

    private Block standing(String hub, List<List<Block>> columns, List<String> hosts) {
        double inner = width(columns.get(0), columns.get(1));
        double outer = width(columns.get(2), columns.get(3));
        double axis = inner + outer + 2 * FAN;
        Block all = new Block(Map.of(), 0, 0);
        double top = LANE;
        for (int row = 0; row < columns.get(0).size(); row++) {
            double tallest = 0;
            for (int column = 0;
                    column < columns.size() && row < columns.get(column).size();
                    column++) {
                Block site = columns.get(column).get(row);
                boolean isOuter = column > 1;
                double away = FAN + (isOuter ? inner + FAN : 0);
                double y = isOuter ? top - LANE : top;
                all = column % 2 == 0
                        ? all.with(site, axis + away, y)
                        : all.with(site.mirrored(), axis - away - site.width(), y);
                tallest = Math.max(tallest, site.height());
            }
            top += tallest + LANE + GAP;
        }
        String middle = hosts.get(hosts.size() / 2);
        return all.with(
                new Block(Map.of(hub, new Point(0, 0)), 0, 0),
                axis,
                all.at().get(middle).y());
    }

    private static double width(List<Block> some, List<Block> others) {
        return Math.max(
                some.stream().mapToDouble(Block::width).max().orElse(0),
                others.stream().mapToDouble(Block::width).max().orElse(0));
    }
}
