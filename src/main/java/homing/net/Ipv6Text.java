package homing.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text forms of IPv6 addresses: reads RFC 4291 section 2.2, prints RFC 5952. */
final class Ipv6Text {
    private Ipv6Text() {}

    static Optional<IpAddress> parse(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return Optional.empty();
        }
        Optional<List<Integer>> front = groups(gap < 0 ? text : text.substring(0, gap));
        Optional<List<Integer>> back = groups(gap < 0 ? "" : text.substring(gap + 2));
        return front.flatMap(f -> back.flatMap(b -> join(f, b, gap >= 0)));
    }

    private static Optional<IpAddress> join(List<Integer> front, List<Integer> back, boolean gap) {
        int missing = 8 - front.size() - back.size();
        if (gap ? missing < 1 : missing != 0) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(front);
        for (int i = 0; i < missing; i++) {
            all.add(0);
        }
        all.addAll(back);
        return Optional.of(new IpAddress(Family.IPV6, half(all.subList(0, 4)), half(all.subList(4, 8))));
    }

    private static long half(List<Integer> groups) {
        long bits = 0;
        for (int group : groups) {
            bits = bits << 16 | group;
        }
        return bits;
    }

    private static Optional<List<Integer>> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(groups);
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            Optional<IpAddress> tail = i == parts.length - 1 ? Ipv4Text.parse(parts[i]) : Optional.empty();
            if (tail.isPresent()) {
                int bits = tail.get().ipv4Bits();
                groups.add(bits >>> 16);
                groups.add(bits & 0xFFFF);
            } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    static String print(long high, long low) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = (int) ((i < 4 ? high : low) >>> (48 - 16 * (i % 4))) & 0xFFFF;
        }
        int start = 0;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = zerosFrom(groups, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        return length < 2 ? hex(groups, 0, 8) : hex(groups, 0, start) + "::" + hex(groups, start + length, 8);
    }

    private static int zerosFrom(int[] groups, int start) {
        int end = start;
        while (end < 8 && groups[end] == 0) {
            end++;
        }
        return end - start;
    }

    private static String hex(int[] groups, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
