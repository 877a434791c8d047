package homing.dialect.windows.modern;

import homing.dialect.windows.modern.AdapterSettings.Card;
import homing.dialect.windows.modern.AdapterSettings.Own;
import homing.dialect.windows.modern.RouteTables.Listed;
import homing.dialect.windows.modern.RouteTables.Row;
import homing.dialect.windows.modern.RouteTables.Row6;
import homing.dialect.windows.text.AddressWords;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Gateway;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.net.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The adapters of a host, put together from {@code ipconfig /all} and {@code route print}. */
record CollectedAdapters(AdapterSettings settings, RouteTables tables) {
    private static final long ON_LINK = 256;
    private static final int LINK_LENGTH = 64;
    private static final IpAddress LOCALHOST = IpAddress.parse("127.0.0.1");
    private static final IpAddress LOCALHOST6 = IpAddress.parse("::1");

    List<Adapter> all() {
        List<Adapter> all = new ArrayList<>(List.of(loopback()));
        settings.cards().forEach(card -> all.add(adapter(card, all.size() + 1)));
        return all;
    }

    private Adapter loopback() {
        List<AdapterAddress> own = List.of(
                new AdapterAddress(LOCALHOST, 8, Scope.HOST, null, null, "", Set.of()),
                new AdapterAddress(LOCALHOST6, 128, Scope.HOST, null, null, "", Set.of()));
        Set<Adapter.Switch> switches = EnumSet.of(Adapter.Switch.UP, Adapter.Switch.LOOPBACK);
        int index = tables.adapters().stream()
                .filter(listed -> listed.hardware().isEmpty())
                .mapToInt(Listed::index)
                .min()
                .orElse(1);
        return new Adapter("Loopback", index, Mac.ZERO, switches, windows(own, "", index), own, List.of());
    }

    private Adapter adapter(Card card, int place) {
        int index = index(card, place);
        EnumSet<Adapter.Switch> switches = EnumSet.copyOf(Adapter.ETHERNET);
        if (!card.connected()) {
            switches.remove(Adapter.Switch.CARRIER);
        }
        List<AdapterAddress> own = addresses(card, index);
        return new Adapter(
                card.name(),
                index,
                card.mac(),
                switches,
                windows(own, card.kind(), index),
                own,
                card.gateways().stream()
                        .map(gateway -> new Gateway(gateway.address(), null))
                        .toList());
    }

    private int index(Card card, int place) {
        return tables.adapters().stream()
                .filter(listed -> card.mac().equals(listed.mac()))
                .mapToInt(Listed::index)
                .findFirst()
                .orElse(place);
    }

    /** The adapter's metric is what the rows of its own addresses have beyond that of such routes. */
    private WindowsAdapter windows(List<AdapterAddress> own, String kind, int index) {
        long sum = tables.active().stream()
                .filter(row -> row.gateway() == null && isOwn(own, row.destination()))
                .mapToLong(Row::metric)
                .findFirst()
                .orElseGet(() -> tables.active6().stream()
                        .filter(row -> row.adapter() == index && row.gateway() == null)
                        .mapToLong(Row6::metric)
                        .findFirst()
                        .orElse(ON_LINK));
        int metric = Math.toIntExact(Math.min(Math.max(0, sum - ON_LINK), Integer.MAX_VALUE));
        return new WindowsAdapter(0, metric, 0, kind.startsWith("Wireless"));
    }

    private static boolean isOwn(List<AdapterAddress> own, Prefix destination) {
        return destination.isSingle()
                && own.stream().anyMatch(one -> one.address().equals(destination.address()));
    }

    /** The address that stands for the adapter in the route table is the first of all. */
    private List<AdapterAddress> addresses(Card card, int index) {
        return card.addresses().stream()
                .map(own -> address(own, index))
                .sorted(Comparator.comparing(own -> !standsForAdapter(own.address())))
                .toList();
    }

    private AdapterAddress address(Own own, int index) {
        IpAddress address = own.address().address();
        int length = address.isIpv4() ? own.length() : length(address, index);
        AdapterAddress marked = AddressWords.marked(AdapterAddress.of(address, length), own.state());
        return own.temporary() ? marked.with(Mark.TEMPORARY) : marked;
    }

    /** The prefixes of IPv6 addresses are told by the routes of their links only. */
    private int length(IpAddress address, int index) {
        return tables.active6().stream()
                .filter(row -> row.adapter() == index && row.gateway() == null)
                .map(Row6::destination)
                .filter(prefix -> !prefix.isSingle() && prefix.contains(address))
                .mapToInt(Prefix::length)
                .max()
                .orElse(LINK_LENGTH);
    }

    private boolean standsForAdapter(IpAddress address) {
        return tables.active().stream().anyMatch(row -> row.adapter().equals(address));
    }
}
