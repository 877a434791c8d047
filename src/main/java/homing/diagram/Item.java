package homing.diagram;

import homing.diagram.geometry.Box;
import homing.diagram.geometry.Path;
import homing.diagram.geometry.Point;
import homing.model.AdapterRef;
import java.util.List;
import java.util.stream.Collectors;

/** Something that stands in a picture. */
public sealed interface Item {
    /** The same for the same thing at every step; no two items of a picture share it. */
    String id();

    /** The room it takes. */
    Box bounds();

    /** What it is, for those who cannot see it; empty for what other items tell. */
    String says();

    <T> T accept(Visitor<T> visitor);

    /** Answers for each kind of item. */
    interface Visitor<T> {
        T card(HostCard card);

        T port(Port port);

        T bar(LanBar bar);

        T cable(Cable cable);

        T bridge(Bridge bridge);

        T label(Label label);

        T trail(Trail trail);

        T capsule(Capsule capsule);

        T marker(Marker marker);

        T cross(Cross cross);
    }

    /** A host. */
    record HostCard(String host, Box box, Look look, List<Caption> captions, List<Row> rows, String says)
            implements Item {
        public HostCard {
            captions = List.copyOf(captions);
            rows = List.copyOf(rows);
        }

        @Override
        public String id() {
            return "host:" + host;
        }

        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.card(this);
        }
    }

    /** A box on a host's card: its socket, the source that is stamped, an address. */
    record Row(Box box, Look look, List<Caption> captions) {
        public Row {
            captions = List.copyOf(captions);
        }
    }

    /**
     * An adapter on the edge of its host's card.
     *
     * @param captions its letter or name; empty for the small ports of hosts that are not in focus
     */
    record Port(AdapterRef adapter, Box box, Look look, List<Caption> captions, String says) implements Item {
        public Port {
            captions = List.copyOf(captions);
        }

        /** Name of the host on whose card it stands. */
        public String host() {
            return adapter.host();
        }

        /** Whether it stands on the card of this host. */
        public boolean isOf(String host) {
            return adapter.host().equals(host);
        }

        @Override
        public String id() {
            return "port:" + adapter;
        }

        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.port(this);
        }
    }

    /** A LAN. */
    record LanBar(String lan, Box box, Look look, Caption name, String says) implements Item {
        @Override
        public String id() {
            return "lan:" + lan;
        }

        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.bar(this);
        }
    }

    /** The cable of an adapter, from its port outwards. */
    record Cable(AdapterRef adapter, Path way, Look look) implements Item {
        @Override
        public String id() {
            return "cable:" + adapter;
        }

        @Override
        public Box bounds() {
            return way.bounds();
        }

        @Override
        public String says() {
            return "";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.cable(this);
        }
    }

    /**
     * Where a cable runs over LANs that its adapter is not plugged into: it is drawn above them, so that nobody takes it for plugged in
     * there.
     *
     * @param ways the parts of the cable that lie over a LAN
     */
    record Bridge(AdapterRef adapter, List<Path> ways, Look look) implements Item {
        public Bridge {
            ways = List.copyOf(ways);
            if (ways.isEmpty()) {
                throw new IllegalArgumentException("A bridge has a way");
            }
        }

        @Override
        public String id() {
            return "bridge:" + adapter;
        }

        @Override
        public Box bounds() {
            return ways.stream().map(Path::bounds).reduce(Box::union).orElseThrow();
        }

        @Override
        public String says() {
            return "";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.bridge(this);
        }
    }

    /** Text beside a port, or a note. */
    record Label(String id, Box box, List<Caption> captions) implements Item {
        private static final String NOTE = "note:";

        public Label {
            captions = List.copyOf(captions);
        }

        /** The id of a note's label, by its place among the notes. */
        public static String noteId(int place) {
            return NOTE + place;
        }

        public boolean isNote() {
            return id.startsWith(NOTE);
        }

        /** The place of a note among the notes. */
        public int note() {
            return Integer.parseInt(id.substring(NOTE.length()));
        }

        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public String says() {
            return isNote() ? captions.stream().map(Caption::text).collect(Collectors.joining(" ")) : "";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.label(this);
        }
    }

    /** A line beside a cable where a packet has been, or to the next hop that was chosen. */
    record Trail(String id, Path way, Look look) implements Item {
        /** Whether it is the way of a packet there or back, which has heads of arrows. */
        public boolean isWay() {
            return look.role() == Role.WAY_THERE || look.role() == Role.WAY_BACK;
        }

        @Override
        public Box bounds() {
            return way.bounds();
        }

        @Override
        public String says() {
            return "";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.trail(this);
        }
    }

    /**
     * A packet.
     *
     * @param outline how its edge is drawn: unbroken on the way there, broken on the way back
     * @param block the coloured end that says what it is
     * @param captions what stands in it
     * @param warnings what stands beside it if its source does not belong to the adapter it left by; empty otherwise
     */
    record Capsule(
            String id,
            Box box,
            Form form,
            Look outline,
            Box block,
            Look look,
            List<Caption> captions,
            List<Caption> warnings,
            String says)
            implements Item {
        /** How far the hatched border of a foreign packet reaches beyond its box. */
        public static final double BORDER = 5;

        public Capsule {
            captions = List.copyOf(captions);
            warnings = List.copyOf(warnings);
        }

        public boolean isForeign() {
            return !warnings.isEmpty();
        }

        @Override
        public Box bounds() {
            Box all = isForeign() ? box.grown(BORDER) : box;
            for (Caption warning : warnings) {
                all = all.union(warning.bounds());
            }
            return all;
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.capsule(this);
        }
    }

    /**
     * Where a packet is on its way.
     *
     * @param stem from the place to the packet's capsule; of one point if it has none
     */
    record Marker(String id, Point at, Form form, Look look, Path stem) implements Item {
        public static final double RADIUS = 6;

        @Override
        public Box bounds() {
            return Box.around(at, 2 * RADIUS, 2 * RADIUS);
        }

        @Override
        public String says() {
            return "";
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.marker(this);
        }
    }

    /** Where a packet ends. */
    record Cross(String id, Point at, String says) implements Item {
        public static final double RADIUS = 8;

        @Override
        public Box bounds() {
            return Box.around(at, 2 * RADIUS, 2 * RADIUS);
        }

        @Override
        public <T> T accept(Visitor<T> visitor) {
            return visitor.cross(this);
        }
    }
}
