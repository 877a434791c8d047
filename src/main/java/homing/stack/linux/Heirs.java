package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What becomes of an adapter's addresses when one is removed (__inet_del_ifa()).
 *
 * @param before the host while it had the address
 * @param adapter the adapter without it
 */
record Heirs(Host before, Adapter adapter) {
    /** With its primary address a subnet loses the secondary ones, or the first of them takes its place. */
    Adapter after(AdapterAddress gone) {
        if (!wasPrimary(gone)) {
            return adapter;
        }
        Predicate<AdapterAddress> isHeir =
                each -> each.isSecondary() && each.subnet().equals(gone.subnet());
        List<AdapterAddress> left = new ArrayList<>(adapter.addresses());
        if (Sysctl.promotesSecondaries(before.settings(), adapter.name())) {
            left.stream().filter(isHeir).findFirst().ifPresent(heir -> left.set(left.indexOf(heir), primary(heir)));
        } else {
            left.removeIf(isHeir);
        }
        return SystemAddresses.listed(adapter.withAddresses(left));
    }

    private boolean wasPrimary(AdapterAddress gone) {
        return before.adapter(adapter.name()).stream()
                .flatMap(each -> each.addresses().stream())
                .filter(each -> each.toString().equals(gone.toString()))
                .anyMatch(each -> !each.isSecondary());
    }

    private static AdapterAddress primary(AdapterAddress heir) {
        return heir.without(Mark.SECONDARY);
    }
}
