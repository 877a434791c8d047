package homing.dialect.windows;

import homing.decision.TableRoute;
import homing.dialect.windows.text.Cable;
import homing.dialect.windows.text.InterfaceColumn;
import homing.dialect.windows.text.TableLines;
import homing.model.Adapter;
import homing.model.Host;
import homing.net.Family;
import homing.net.IpAddress;
import homing.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of {@code route print}: five columns, each flush right. */
record RouteRows(Host host) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean loose = false;
        for (TableRoute route : TableLines.of(host, Family.IPV4)) {
            lines.add(row(route));
            if (!loose && isLimitedBroadcast(route)) {
                lines.addAll(unplugged(route));
                loose = true;
            }
        }
        return lines;
    }

    private static boolean isLimitedBroadcast(TableRoute route) {
        return route.route().destination().equals(Prefix.single(IpAddress.LIMITED_BROADCAST));
    }

    private String row(TableRoute line) {
        InterfaceColumn adapters = new InterfaceColumn(host);
        String adapter = adapters.of(line.hop().adapter());
        String gateway = line.hop().gatewayAddress().map(IpAddress::toString).orElse(adapter);
        return row(line.route().destination(), gateway, adapter, line.route().metric());
    }

    /** An adapter without cable has a row for 255.255.255.255 yet, in which its number stands for it. */
    private List<String> unplugged(TableRoute first) {
        return host.adapters().stream()
                .filter(adapter -> !Cable.isIn(adapter))
                .map(adapter -> looseRow(first, adapter))
                .toList();
    }

    private String looseRow(TableRoute first, Adapter adapter) {
        String gateway = first.hop().gatewayAddress().map(IpAddress::toString).orElse("");
        return row(first.route().destination(), gateway, Integer.toHexString(adapter.index()), 1);
    }

    private static String row(Prefix destination, String gateway, String adapter, long metric) {
        return column(destination.address().toString(), 17)
                + column(destination.mask().toString(), 17)
                + column(gateway, 17)
                + column(adapter, 16)
                + column(String.valueOf(metric), 9);
    }

    static String column(String value, int width) {
        return String.format(Locale.ROOT, "%" + width + "s", value);
    }
}
