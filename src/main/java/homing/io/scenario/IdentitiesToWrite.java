package homing.io.scenario;

import homing.model.Host;
import java.util.ArrayList;
import java.util.List;

/** Which numbers and hardware addresses a file must hold, so that a reader fills in all the others as they are. */
final class IdentitiesToWrite {
    private IdentitiesToWrite() {}

    /** Per host and adapter; what need not be written is left out. */
    static List<List<Identity>> of(List<Host> hosts) {
        List<List<Identity>> all = new ArrayList<>();
        List<List<Identity>> written = new ArrayList<>();
        for (Host host : hosts) {
            List<Identity> own = host.adapters().stream().map(Identity::of).toList();
            all.add(own);
            written.add(
                    own.stream().map(each -> each.withoutIndex().withoutMac()).toList());
        }
        List<List<Identity>> better = mended(written, all);
        while (!better.equals(written)) {
            written = better;
            better = mended(written, all);
        }
        return written;
    }

    /** The same with what a reader would fill in otherwise; at the end nothing is. */
    private static List<List<Identity>> mended(List<List<Identity>> written, List<List<Identity>> all) {
        List<List<Identity>> filled = Identity.filled(written);
        List<List<Identity>> mended = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Identity> host = new ArrayList<>();
            for (int j = 0; j < all.get(i).size(); j++) {
                host.add(mended(
                        written.get(i).get(j), filled.get(i).get(j), all.get(i).get(j)));
            }
            mended.add(host);
        }
        return mended;
    }

    private static Identity mended(Identity written, Identity filled, Identity own) {
        Integer index = own.index().equals(filled.index()) ? written.index() : own.index();
        boolean sameMac = own.mac().equals(filled.mac());
        return new Identity(index, sameMac ? written.mac() : own.mac(), own.loopback());
    }
}
