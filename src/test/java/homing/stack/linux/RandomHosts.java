package homing.stack.linux;

import homing.model.Call;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Linux hosts and calls of all sorts, the same for the same seed. Few addresses are used, so that much meets. */
final class RandomHosts {
    private static final List<String> TYPES = List.of("unreachable", "prohibit", "blackhole", "throw");
    private static final List<String> STATES =
            List.of("REACHABLE", "STALE", "DELAY", "PROBE", "PERMANENT", "FAILED", "INCOMPLETE");
    private static final List<String> SWITCHES = List.of(
            "conf.all.arp_ignore=",
            "conf.eth0.arp_announce=",
            "conf.all.rp_filter=",
            "conf.eth1.arp_filter=",
            "conf.eth0.ignore_routes_with_linkdown=",
            "ip_nonlocal_bind=",
            "conf.eth1.route_localnet=",
            "conf.all.accept_local=",
            "ipv6.conf.all.forwarding=",
            "ipv6.conf.all.use_tempaddr=");

    private static final List<String> SCOPES = List.of("link", "host");
    private static final List<String> MARKS = List.of("deprecated", "tentative");
    private static final List<String> GROUPS =
            List.of("::", "::1", "ff02::1", "ff0e::9", "fe80::9", "2606::8", "fd00::1", "2001:db8::1");

    private final Random random;
    private final int subnet;
    private final boolean six;

    RandomHosts(long seed) {
        this(seed, false);
    }

    /** Hosts that speak IPv6, if asked for. */
    RandomHosts(long seed, boolean six) {
        this.random = new Random(seed);
        this.subnet = random.nextInt(4);
        this.six = six;
    }

    Host host(String name) {
        List<String> lines = new ArrayList<>();
        if (!six && chance(4)) {
            lines.add("lo 127.0.0.1/8@host 10." + subnet + ".9.9/" + one(24, 32));
        }
        int adapters = 1 + random.nextInt(3);
        for (int i = 0; i < adapters; i++) {
            lines.add(adapter(i));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            lines.add(route(adapters));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(rule());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add("neigh " + address() + " eth0 " + STATES.get(random.nextInt(STATES.size())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(SWITCHES.get(random.nextInt(SWITCHES.size())) + random.nextInt(3));
        }
        if (!six && chance(3)) {
            lines.add(nat());
        }
        return Hosts.named(name, lines.toArray(String[]::new));
    }

    private String adapter(int number) {
        StringBuilder line = new StringBuilder("eth" + number);
        for (int i = random.nextInt(4); i > 0; i--) {
            line.append(' ').append(address()).append('/').append(length());
            line.append(chance(6) ? "@" + (six ? MARKS : SCOPES).get(random.nextInt(2)) : "");
        }
        return line + (chance(8) ? " down" : "") + (chance(8) ? " nocarrier" : "") + (chance(6) ? " noarp" : "");
    }

    private String route(int adapters) {
        String to = chance(3) ? six ? "::/0" : "default" : prefix();
        String tail = (chance(3) ? " metric " + random.nextInt(3) * 10 : "") + (chance(4) ? " table 5" : "");
        if (chance(6)) {
            return TYPES.get(random.nextInt(TYPES.size())) + " " + to + tail;
        }
        String hop = (chance(3) ? "" : " via " + address()) + " dev eth" + random.nextInt(adapters);
        String second = chance(8) ? " via " + address() + " dev eth" + random.nextInt(adapters) : "";
        String wish = six && chance(4) ? " pref high" : six && chance(4) ? " from " + prefix() : "";
        return to + hop + wish + second + (chance(4) ? " src " + address() : "") + tail;
    }

    private String rule() {
        String selector = switch (random.nextInt(6)) {
            case 0 -> " from " + prefix();
            case 1 -> " to " + prefix();
            case 2 -> " fwmark 0x1/0x3";
            case 3 -> " oif eth0";
            case 4 -> " sport 49152";
            default -> "";
        };
        String action = switch (random.nextInt(6)) {
            case 0 -> "lookup main suppress " + one(0, 8, 24);
            case 1 -> "goto " + one(50, 400, 32766);
            case 2 -> "prohibit";
            default -> "lookup 5";
        };
        return "rule " + random.nextInt(300) + (six ? " -6" : "") + (chance(5) ? " not" : "") + selector + " " + action;
    }

    private String nat() {
        return switch (random.nextInt(4)) {
            case 0 -> "nat OUTPUT to " + prefix() + " DNAT " + address() + ":80";
            case 1 -> "nat POSTROUTING out eth0 SNAT " + address();
            case 2 -> "nat OUTPUT proto tcp REDIRECT 8080";
            default -> "nat POSTROUTING MASQUERADE";
        };
    }

    Call call(String host) {
        String kind = List.of("udp", "tcp", "ping", "sendto", "sendmsg").get(random.nextInt(5));
        String text = kind + " " + destination()
                + (chance(3) ? " bind " + destination() : "")
                + (chance(4) ? " device eth" + random.nextInt(4) : "")
                + (chance(4) ? " mark 1" : "")
                + (kind.equals("sendmsg") ? " pktinfo " + destination() : "")
                + (chance(2) ? " broadcast" : "")
                + (chance(3) ? " sport 33000" : "");
        return Asked.call(host, text);
    }

    private String destination() {
        return six && chance(3) ? GROUPS.get(random.nextInt(GROUPS.size())) : six ? address() : destination4();
    }

    private String destination4() {
        return switch (random.nextInt(12)) {
            case 0 -> "0.0.0.0";
            case 1 -> "127.0.0.1";
            case 2 -> "255.255.255.255";
            case 3 -> "224.0.0.5";
            case 4 -> "239.1.1.1";
            case 5 -> "8.8.8.8";
            case 6 -> "10." + subnet + ".0.255";
            default -> address();
        };
    }

    private int length() {
        return six ? one(32, 48, 64, 112, 127, 128) : one(8, 16, 24, 30, 31, 32);
    }

    private String prefix() {
        if (six) {
            return chance(2) ? "2001:db8:" + subnet + "::/48" : address() + "/128";
        }
        return switch (random.nextInt(4)) {
            case 0 -> "10.0.0.0/8";
            case 1 -> "10." + subnet + ".0.0/16";
            case 2 -> "10." + subnet + ".0.0/24";
            default -> address() + "/32";
        };
    }

    private String address() {
        if (six) {
            String block = chance(6) ? "fe80::" : "2001:db8:" + subnet + ":" + random.nextInt(2) + "::";
            return block + (1 + random.nextInt(5));
        }
        return "10." + subnet + "." + random.nextInt(2) + "." + (1 + random.nextInt(5));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private int one(int... of) {
        return of[random.nextInt(of.length)];
    }
}
