package homing.io.scenario;

import homing.model.Adapter;
import homing.net.Mac;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An adapter's number and hardware address. What a file leaves out is filled in: the same file always gets the same, and no
 * two adapters get one hardware address.
 *
 * @param index null if it is left out
 * @param mac null if it is left out
 * @param loopback whether it is a loopback: it has no hardware address, and number 1
 */
record Identity(Integer index, Mac mac, boolean loopback) {
    private static final long LOCALLY_ADMINISTERED = 0x0200_0000_0000L;

    static Identity of(Adapter adapter) {
        return new Identity(adapter.index(), adapter.mac(), adapter.isLoopback());
    }

    Identity withoutIndex() {
        return new Identity(null, mac, loopback);
    }

    Identity withoutMac() {
        return new Identity(index, null, loopback);
    }

    /** The identities of the adapters of each host, with everything filled in. */
    static List<List<Identity>> filled(List<List<Identity>> hosts) {
        Set<Mac> taken = new HashSet<>();
        hosts.forEach(host -> host.forEach(each -> taken.add(each.mac)));
        List<List<Identity>> all = new ArrayList<>();
        for (List<Identity> host : hosts) {
            all.add(filled(host, all.size() + 1, taken));
        }
        return all;
    }

    private static List<Identity> filled(List<Identity> adapters, int host, Set<Mac> macs) {
        Set<Integer> numbers = new HashSet<>();
        adapters.forEach(each -> numbers.add(each.index));
        List<Identity> all = new ArrayList<>();
        for (Identity each : adapters) {
            int number = each.index == null ? free(numbers, each.loopback ? 1 : 2) : each.index;
            Mac hardware = each.mac == null ? made(each.loopback, host, number, macs) : each.mac;
            all.add(new Identity(number, hardware, each.loopback));
        }
        return all;
    }

    private static int free(Set<Integer> taken, int least) {
        int number = least;
        while (!taken.add(number)) {
            number++;
        }
        return number;
    }

    /** 02:00:00:HH:00:NN for the adapter NN of the host that stands at place HH in the file. */
    private static Mac made(boolean loopback, int host, int number, Set<Mac> taken) {
        if (loopback) {
            return Mac.ZERO;
        }
        long bits = LOCALLY_ADMINISTERED | ((long) (host & 0xFFFF) << 16) | (number & 0xFFFF);
        while (!taken.add(new Mac(bits))) {
            bits += 1L << 32;
        }
        return new Mac(bits);
    }
}
