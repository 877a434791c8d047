package homing.diagram.place;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * A connected part of a network in layers: a host, its LANs, the other hosts on these, their other LANs, and so on.
 *
 * @param layers names by distance from the first host, LANs by their keys
 * @param parents by whom each was reached
 * @param neighbours who is plugged to whom
 */
record Layers(List<List<String>> layers, Map<String, String> parents, Map<String, Set<String>> neighbours) {
    /** All parts of a network; the one with the preferred host first, which is also its first host. */
    static List<Layers> of(Network network, String preferred) {
        Graph<String, DefaultEdge> graph = graph(network);
        List<String> roots = new ArrayList<>(List.of(preferred));
        network.hosts().stream().map(Host::name).forEach(roots::add);
        network.lans().stream().map(lan -> Scenario.lanKey(lan.name())).forEach(roots::add);
        ConnectivityInspector<String, DefaultEdge> parts = new ConnectivityInspector<>(graph);
        Map<Set<String>, Layers> all = new LinkedHashMap<>();
        roots.stream()
                .filter(graph::containsVertex)
                .forEach(root -> all.computeIfAbsent(parts.connectedSetOf(root), part -> from(root, graph)));
        return List.copyOf(all.values());
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
        Map<String, String> parents = new LinkedHashMap<>();
        Map<String, Set<String>> neighbours = new LinkedHashMap<>();
        while (walk.hasNext()) {
            String name = walk.next();
            if (walk.getDepth(name) == layers.size()) {
                layers.add(new ArrayList<>());
            }
            layers.get(walk.getDepth(name)).add(name);
            if (walk.getParent(name) != null) {
                parents.put(name, walk.getParent(name));
            }
            neighbours.put(name, Graphs.neighborSetOf(graph, name));
        }
        return new Layers(layers, parents, neighbours);
    }

    List<String> childrenOf(String name) {
        return parents.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList();
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
        int layer = layerOf(lan);
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

    private int layerOf(String name) {
        for (int layer = 0; layer < layers.size(); layer++) {
            if (layers.get(layer).contains(name)) {
                return layer;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
