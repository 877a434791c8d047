package homing.diagram.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that stand below each other. */
final class Column {
    private final List<Wish> wishes = new ArrayList<>();

    /**
     * Where something would like to stand.
     *
     * @param y its middle
     * @param height the room it needs
     */
    private record Wish(String name, double y, double height) {}

    /** Neighbours that touch, with the mean of their wishes as their common middle. */
    private record Block(List<Wish> members, double height, double middle) {
        static Block of(Wish wish) {
            return new Block(List.of(wish), wish.height, wish.y);
        }

        boolean touches(Block below) {
            return middle + height / 2 > below.middle - below.height / 2;
        }

        Block with(Block below) {
            List<Wish> all = new ArrayList<>(members);
            all.addAll(below.members);
            double sum = middle * members.size() + below.middle * below.members.size();
            return new Block(all, height + below.height, sum / all.size());
        }
    }

    void add(String name, double y, double height) {
        wishes.add(new Wish(name, y, height));
    }

    /** The middles, as near to the wishes as they can be without an overlap; equal wishes in the order of adding. */
    Map<String, Double> settled() {
        List<Block> blocks = new ArrayList<>();
        wishes.stream()
                .sorted(Comparator.comparingDouble(Wish::y))
                .map(Block::of)
                .forEach(block -> push(blocks, block));
        Map<String, Double> places = new LinkedHashMap<>();
        for (Block block : blocks) {
            double top = block.middle - block.height / 2;
            for (Wish wish : block.members) {
                places.put(wish.name, top + wish.height / 2);
                top += wish.height;
            }
        }
        return places;
    }

    private static void push(List<Block> blocks, Block added) {
        Block last = added;
        while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).touches(last)) {
            last = blocks.remove(blocks.size() - 1).with(last);
        }
        blocks.add(last);
    }
}
