package homing.diagram.place;

import homing.model.AdapterRef;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.DepthFirstIterator;

/** Who is plugged to whom: hosts by their names, LANs by their keys. */
record Wiring(Graph<String, DefaultEdge> graph) {
    static Wiring of(Network network) {
        Wiring wiring = new Wiring(new SimpleGraph<>(DefaultEdge.class));
        network.hosts().forEach(host -> wiring.graph.addVertex(host.name()));
        for (Lan lan : network.lans()) {
            String key = Scenario.lanKey(lan.name());
            wiring.graph.addVertex(key);
            lan.adapters().stream()
                    .map(AdapterRef::host)
                    .filter(wiring.graph::containsVertex)
                    .forEach(host -> wiring.graph.addEdge(host, key));
        }
        return wiring;
    }

    /** The same with everything in this order. */
    Wiring inOrder(Comparator<String> order) {
        Wiring wiring = new Wiring(new SimpleGraph<>(DefaultEdge.class));
        List<String> sorted = names().stream().sorted(order).toList();
        sorted.forEach(wiring.graph::addVertex);
        sorted.forEach(name -> near(name).stream().sorted(order).forEach(other -> wiring.graph.addEdge(name, other)));
        return wiring;
    }

    /** The same in the order of a walk that goes on as far as it can before it turns back: what leads to the same comes together. */
    Wiring deepFirst(String from) {
        // such a walk takes the last way first
        Comparator<String> order = Comparator.comparing(numbers(names())::get);
        Wiring backwards = inOrder(order.reversed());
        List<String> walk = new ArrayList<>();
        new DepthFirstIterator<>(backwards.graph, from).forEachRemaining(walk::add);
        return inOrder(Comparator.comparing(numbers(walk)::get));
    }

    private static Map<String, Integer> numbers(Collection<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    /** Both ends of each cable. */
    List<List<String>> ties() {
        return graph.edgeSet().stream()
                .map(edge -> List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)))
                .toList();
    }

    static boolean isLan(String name) {
        return name.startsWith("lan:");
    }

    Set<String> names() {
        return graph.vertexSet();
    }

    List<String> near(String name) {
        return Graphs.neighborListOf(graph, name);
    }

    /** Whether it hangs on one other thing only. */
    boolean isLeaf(String name) {
        return graph.degreeOf(name) == 1;
    }

    /** What is connected, by itself; the order is that of the first members. */
    List<Wiring> parts() {
        List<List<String>> parts = pieces(graph);
        return parts.size() == 1
                ? List.of(this)
                : parts.stream().map(this::among).toList();
    }

    private Wiring among(List<String> names) {
        return new Wiring(new AsSubgraph<>(graph, new LinkedHashSet<>(names)));
    }

    /** Into what it falls without one thing. */
    List<List<String>> branches(String without) {
        return pieces(new MaskSubgraph<>(graph, without::equals, edge -> false));
    }

    private static List<List<String>> pieces(Graph<String, DefaultEdge> graph) {
        Map<String, List<String>> pieceOf = new HashMap<>();
        for (Set<String> names : new ConnectivityInspector<>(graph).connectedSets()) {
            List<String> piece = new ArrayList<>();
            names.forEach(name -> pieceOf.put(name, piece));
        }
        List<List<String>> ordered = new ArrayList<>();
        for (String name : graph.vertexSet()) {
            List<String> piece = pieceOf.get(name);
            if (piece.isEmpty()) {
                ordered.add(piece);
            }
            piece.add(name);
        }
        return ordered;
    }

    /**
     * The hub: without it, what hangs together by the shortest ways falls into the lightest branches.
     *
     * @param weight of each
     */
    String hub(ToDoubleFunction<String> weight) {
        BreadthFirstIterator<String, DefaultEdge> walk = new BreadthFirstIterator<>(graph);
        Deque<String> farthestFirst = new ArrayDeque<>();
        walk.forEachRemaining(farthestFirst::push);
        double all = names().stream().mapToDouble(weight).sum();
        Map<String, Double> behind = new HashMap<>();
        Map<String, Double> heaviest = new HashMap<>();
        String hub = farthestFirst.peekLast();
        for (String name : farthestFirst) {
            double own = behind.getOrDefault(name, 0.0) + weight.applyAsDouble(name);
            heaviest.merge(name, all - own, Math::max);
            if (heaviest.get(name) < heaviest.getOrDefault(hub, all)) {
                hub = name;
            }
            String parent = walk.getParent(name);
            if (parent != null) {
                behind.merge(parent, own, Double::sum);
                heaviest.merge(parent, own, Math::max);
            }
        }
        return hub;
    }

    /** How many cables away each is. */
    Map<String, Integer> distances(String from) {
        BreadthFirstIterator<String, DefaultEdge> walk = new BreadthFirstIterator<>(graph, from);
        Map<String, Integer> distances = new LinkedHashMap<>();
        while (walk.hasNext()) {
            String name = walk.next();
            distances.put(name, walk.getDepth(name));
        }
        return distances;
    }
}
