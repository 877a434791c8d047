package homing.diagram.place;

import homing.diagram.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sites of a large network: a host with the LANs that only it leads to, below each other, each a bar with its hosts in two rows below it,
 * where the cables of the second pass between the hosts of the first. Cables from the host to its LANs fan out beside these.
 */
final class Sites {
    private static final double GAP = 44;
    /** Between a bar and the hosts below it. */
    private static final double DROP = 60;
    /** Beside a host, for the cables to its LANs. */
    private static final double FAN = 130;

    private static final double BAR = 32;
    private static final int FEW = 3;

    private final Wiring wiring;
    private final Places.Rooms rooms;
    private final Standing standing;

    Sites(Wiring wiring, Places.Rooms rooms, Standing standing) {
        this.wiring = wiring;
        this.rooms = rooms;
        this.standing = standing;
    }

    /** The sites, by the hosts that lead to them; a host without another way is none, for it would be all there is. */
    Map<String, Block> all() {
        Map<String, Block> sites = new LinkedHashMap<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String host : wiring.names()) {
            if (!Wiring.isLan(host) && !taken.contains(host)) {
                Set<String> lans = own(host);
                if (!lans.isEmpty() && lans.size() < wiring.near(host).size()) {
                    Block site = site(host, lans);
                    sites.put(host, site);
                    taken.addAll(site.at().keySet());
                }
            }
        }
        return sites;
    }

    /** The LANs of a host whose other hosts are on nothing but these LANs. */
    private Set<String> own(String host) {
        Set<String> lans = new LinkedHashSet<>(wiring.near(host));
        while (lans.removeIf(lan -> !isOwn(lan, host, lans))) {
            // what hung on the LAN that is out now leads out as well
        }
        return lans;
    }

    private boolean isOwn(String lan, String host, Set<String> lans) {
        return wiring.near(lan).stream().allMatch(each -> each.equals(host) || lans.containsAll(wiring.near(each)));
    }

    private Block site(String host, Set<String> lans) {
        Block block = Block.of(host, rooms.width(host), rooms.height(host));
        double left = block.width() + FAN;
        double top = block.height() / 2 + GAP;
        for (String lan : lans) {
            List<String> hosts = new ArrayList<>(wiring.near(lan));
            hosts.removeAll(block.at().keySet());
            hosts.sort(outwards(host, lan));
            Block below = rows(lan, hosts);
            block = block.with(below, left, top);
            top += below.height() + GAP;
        }
        return block;
    }

    /** As their author put them, away from the site's host: they are at its other side where the site is mirrored. */
    private Comparator<String> outwards(String host, String lan) {
        Comparator<String> rightwards = Comparator.comparingDouble(standing::along);
        return standing.along(host) > standing.along(lan) ? rightwards.reversed() : rightwards;
    }

    private Block rows(String lan, List<String> hosts) {
        int rows = hosts.size() > FEW ? 2 : 1;
        double width = hosts.stream().mapToDouble(rooms::width).max().orElse(0);
        double height = hosts.stream().mapToDouble(rooms::height).max().orElse(0);
        double step = (width + GAP) / rows;
        Map<String, Point> at = new HashMap<>();
        for (int i = 0; i < hosts.size(); i++) {
            double y = BAR + DROP + (i % rows) * (height + GAP) + height / 2;
            at.put(hosts.get(i), new Point(width / 2 + i * step, y));
        }
        double wide = Math.max(rooms.width(lan), width + Math.max(0, hosts.size() - 1) * step);
        // over a host of the first row, so that it is seen to lie and not to stand
        int middle = hosts.size() / 2 / rows * rows;
        at.put(lan, new Point(hosts.size() < 2 ? wide / 2 : width / 2 + middle * step, BAR / 2));
        return new Block(at, wide, hosts.isEmpty() ? BAR : BAR + DROP + rows * (height + GAP));
    }
}
