package homing.diagram.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * What of a part is placed as one: sites, crowds, and all else by itself.
 *
 * @param blocks the units by their names: a site by its host, a crowd by its LAN with a word before it, all else by its own
 * @param ties which units are plugged to each other
 * @param unitOf the unit of each host and LAN
 */
record Units(Map<String, Block> blocks, Wiring ties, Map<String, String> unitOf) {
    private static final String CROWD = "crowd:";
    private static final String FACING = "facing:";

    /** Everything by itself, but for crowds. */
    static Units of(Wiring wiring, Places.Rooms rooms, String first) {
        return of(wiring, rooms, first, Map.of());
    }

    /** The same with sites. */
    static Units withSites(Wiring wiring, Places.Rooms rooms, String first, Standing standing) {
        return of(wiring, rooms, first, new Sites(wiring, rooms, standing).all());
    }

    private static Units of(Wiring wiring, Places.Rooms rooms, String first, Map<String, Block> sites) {
        Map<String, Block> blocks = new LinkedHashMap<>(sites);
        Map<String, String> unitOf = new LinkedHashMap<>();
        sites.forEach((name, site) -> site.at().keySet().forEach(each -> unitOf.put(each, name)));
        for (String name : wiring.names()) {
            if (Wiring.isLan(name) && !unitOf.containsKey(name)) {
                crowds(wiring, name, first).forEach((crowd, hosts) -> {
                    blocks.put(crowd, Crowd.of(hosts, rooms));
                    hosts.forEach(host -> unitOf.put(host, crowd));
                });
            }
        }
        for (String name : wiring.names()) {
            if (unitOf.putIfAbsent(name, name) == null) {
                blocks.put(name, Block.of(name, rooms.width(name), rooms.height(name)));
            }
        }
        return new Units(blocks, ties(wiring, blocks.keySet(), unitOf), unitOf);
    }

    /** The leaves of a LAN, if there are many: one crowd, or one at each side. */
    private static Map<String, List<String>> crowds(Wiring wiring, String lan, String first) {
        List<String> leaves = new ArrayList<>(wiring.near(lan));
        leaves.removeIf(host -> host.equals(first) || !wiring.isLeaf(host));
        int half = (leaves.size() + 1) / 2;
        Map<String, List<String>> crowds = new LinkedHashMap<>();
        if (Crowd.isOne(leaves.subList(half, leaves.size()))) {
            crowds.put(CROWD + lan, leaves.subList(0, half));
            crowds.put(FACING + lan, leaves.subList(half, leaves.size()));
        } else if (Crowd.isOne(leaves)) {
            crowds.put(CROWD + lan, leaves);
        }
        return crowds;
    }

    /** A crowd that stands at the side of its LAN where this comes from. */
    static boolean isFacing(String unit) {
        return unit.startsWith(FACING);
    }

    boolean hasCrowd(String lan) {
        return blocks.containsKey(CROWD + lan);
    }

    private static Wiring ties(Wiring wiring, Set<String> units, Map<String, String> unitOf) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        units.forEach(graph::addVertex);
        wiring.graph().edgeSet().forEach(edge -> {
            String from = unitOf.get(wiring.graph().getEdgeSource(edge));
            String to = unitOf.get(wiring.graph().getEdgeTarget(edge));
            if (!from.equals(to)) {
                graph.addEdge(from, to);
            }
        });
        return new Wiring(graph);
    }
}
