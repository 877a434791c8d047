package homing.diagram.place;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * A connected part of a network in layers: a host, its LANs, the other hosts on these, their other LANs, and so on.
 *
 * @param layers names by distance from the first host, LANs by their keys
 * @param depths the layer of each
 * @param parents by whom each was reached
 * @param children whom each was the first to reach
 * @param neighbours who is plugged to whom
 */
record Layers(
        List<List<String>> layers,
        Map<String, Integer> depths,
        Map<String, String> parents,
        Map<String, List<String>> children,
        Map<String, Set<String>> neighbours) {
    /** All parts of a network; the one with the preferred host first, which is also its first host. */
    static List<Layers> of(Network network, String preferred) {
        Graph<String, DefaultEdge> graph = graph(network);
        List<String> roots = new ArrayList<>(List.of(preferred));
        network.hosts().stream().map(Host::name).forEach(roots::add);
        network.lans().stream().map(lan -> Scenario.lanKey(lan.name())).forEach(roots::add);
        Set<String> reached = new HashSet<>();
        List<Layers> all = new ArrayList<>();
        for (String root : roots) {
            if (graph.containsVertex(root) && !reached.contains(root)) {
                Layers part = from(root, graph);
                reached.addAll(part.depths.keySet());
                all.add(part);
            }
        }
        return all;
    }

    private static Graph<String, DefaultEdge> graph(Network network) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        network.hosts().forEach(host -> graph.addVertex(host.name()));
        for (Lan lan : network.lans()) {
            String key = Scenario.lanKey(lan.name());
            graph.addVertex(key);
            for (AdapterRef adapter : lan.adapters()) {
                if (graph.containsVertex(adapter.host())) {
                    graph.addEdge(adapter.host(), key);
                }
            }
        }
        return graph;
    }

    private static Layers from(String root, Graph<String, DefaultEdge> graph) {
        BreadthFirstIterator<String, DefaultEdge> walk = new BreadthFirstIterator<>(graph, root);
        List<List<String>> layers = new ArrayList<>();
        Map<String, Integer> depths = new LinkedHashMap<>();
        Map<String, String> parents = new LinkedHashMap<>();
        Map<String, List<String>> children = new LinkedHashMap<>();
        Map<String, Set<String>> neighbours = new LinkedHashMap<>();
        while (walk.hasNext()) {
            String name = walk.next();
            if (walk.getDepth(name) == layers.size()) {
                layers.add(new ArrayList<>());
            }
            layers.get(walk.getDepth(name)).add(name);
            depths.put(name, walk.getDepth(name));
            children.put(name, new ArrayList<>());
            if (walk.getParent(name) != null) {
                parents.put(name, walk.getParent(name));
                children.get(walk.getParent(name)).add(name);
            }
            neighbours.put(name, Graphs.neighborSetOf(graph, name));
        }
        return new Layers(layers, depths, parents, children, neighbours);
    }

    List<String> childrenOf(String name) {
        return children.get(name);
    }

    /** Those of the layer before that a member of a layer is plugged to. */
    List<String> before(int layer, String name) {
        return layers.get(layer - 1).stream()
                .filter(neighbours.get(name)::contains)
                .toList();
    }

    /** The hosts of a LAN that share a side of it with another, at its left or at its right. */
    List<String> crowd(String lan) {
        List<String> all = new ArrayList<>();
        int layer = depths.get(lan);
        for (int side : new int[] {layer - 1, layer + 1}) {
            List<String> hosts = side < 0 || side >= layers.size()
                    ? List.of()
                    : layers.get(side).stream()
                            .filter(neighbours.get(lan)::contains)
                            .toList();
            if (hosts.size() > 1) {
                all.addAll(hosts);
            }
        }
        return all;
    }

    boolean isCrowded(String lan) {
        return !crowd(lan).isEmpty();
    }

    /** The hosts that lead no farther, where a LAN has more of them than this: by turns in the first and the second column. */
    Map<String, Integer> staggered(int more) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (List<String> plugged : children.values()) {
            List<String> leaves = plugged.stream()
                    .filter(name -> children.get(name).isEmpty())
                    .toList();
            if (leaves.size() > more) {
                leaves.forEach(name -> columns.put(name, leaves.indexOf(name) % 2));
            }
        }
        return columns;
    }

    /** Whether a host stands between two of these that were reached by the same LAN. */
    boolean isAmong(String name, Set<String> hosts) {
        if (!hosts.contains(name)) {
            return false;
        }
        List<String> plugged = children.get(parents.get(name));
        int place = plugged.indexOf(name);
        return place > 0
                && place < plugged.size() - 1
                && hosts.contains(plugged.get(place - 1))
                && hosts.contains(plugged.get(place + 1));
    }
}
