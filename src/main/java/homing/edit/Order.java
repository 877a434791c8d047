package homing.edit;

import homing.model.Adapter;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.Network;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Edits of the order in which a drawing names its parts. What stands first or last stays there. */
public final class Order {
    private Order() {}

    /**
     * Moves a part among those of its kind; adapters exchange the numbers that the system has given them.
     *
     * @param by -1 up, 1 down
     */
    public static Edit move(Scenario scenario, Part part, int by) {
        String key = by < 0 ? "edit.order.up" : "edit.order.down";
        return Edit.of(Message.of(key, Parts.nameOf(scenario, part)), before -> part.accept(new Move(before, by)));
    }

    /** Moves a cable among those of its LAN. */
    public static Edit moveCable(Scenario scenario, AdapterRef ref, int by) {
        String key = by < 0 ? "edit.order.up" : "edit.order.down";
        return Edit.of(
                Message.of(key, ref.toString()),
                before -> before.network()
                        .lanOf(ref)
                        .map(lan -> lan.withAdapters(swapped(lan.adapters(), ref::equals, by)))
                        .map(lan -> before.withNetwork(before.network().withLan(lan)))
                        .orElse(before));
    }

    private static <T> List<T> swapped(List<T> all, Predicate<T> which, int by) {
        int from = IntStream.range(0, all.size())
                .filter(i -> which.test(all.get(i)))
                .findFirst()
                .orElse(-1);
        return Sequence.moved(all, from, from + by);
    }

    /** A part of each kind, moved. */
    private record Move(Scenario before, int by) implements Part.Visitor<Scenario> {
        private Network network() {
            return before.network();
        }

        @Override
        public Scenario host(Part.OfHost part) {
            List<Host> hosts = swapped(network().hosts(), host -> host.name().equals(part.name()), by);
            return before.withNetwork(network().withHosts(hosts));
        }

        @Override
        public Scenario lan(Part.OfLan part) {
            List<Lan> lans = swapped(network().lans(), lan -> lan.name().equals(part.name()), by);
            return before.withNetwork(network().withLans(lans));
        }

        @Override
        public Scenario adapter(Part.OfAdapter part) {
            return Hosts.changed(
                    before,
                    part.adapter().host(),
                    host -> host.withAdapters(
                            numbered(host.adapters(), part.adapter().adapter(), by)));
        }

        @Override
        public Scenario note(Part.OfNote part) {
            return before.withNotes(Sequence.moved(before.notes(), part.place(), part.place() + by));
        }

        /** The loopback keeps its number. */
        private static List<Adapter> numbered(List<Adapter> old, String name, int by) {
            List<Adapter> cards =
                    old.stream().filter(each -> !each.isLoopback()).toList();
            List<Adapter> moved = swapped(cards, each -> each.name().equals(name), by);
            List<Adapter> all =
                    new ArrayList<>(old.stream().filter(Adapter::isLoopback).toList());
            for (int i = 0; i < moved.size(); i++) {
                all.add(moved.get(i).withIndex(cards.get(i).index()));
            }
            return all;
        }
    }
}
