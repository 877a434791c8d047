package homing.stack.windows;

import homing.decision.Verdict;
import homing.model.AdapterAddress;
import homing.net.IpAddress;
import java.util.List;

/** Which of an adapter's addresses is stamped for a next hop: XP-S2 to XP-S5. */
final class SubnetContest {
    private final XpVariant variant;
    private final List<AdapterAddress> own;
    private final IpAddress nextHop;
    private final AdapterAddress winner;

    /**
     * @param own at least one, in the order of configuration
     */
    SubnetContest(XpVariant variant, List<AdapterAddress> own, IpAddress nextHop) {
        this.variant = variant;
        this.own = own;
        this.nextHop = nextHop;
        AdapterAddress primary = own.get(0);
        this.winner = variant.stampsFirstAddress()
                ? primary
                : own.stream().filter(this::holdsNextHop).findFirst().orElse(primary);
    }

    AdapterAddress winner() {
        return winner;
    }

    Verdict verdict(AdapterAddress address) {
        return address.equals(winner) ? won() : lost(address);
    }

    private Verdict won() {
        if (own.size() == 1) {
            return Verdict.chosen(XpRule.XP_S2, "windows.source.only");
        } else if (variant.stampsFirstAddress()) {
            return Verdict.chosen(XpRule.XP_S5, "windows.source.first");
        }
        return holdsNextHop(winner)
                ? Verdict.chosen(XpRule.XP_S3, "windows.source.holds", nextHop)
                : Verdict.chosen(XpRule.XP_S4, "windows.source.primary", nextHop);
    }

    private Verdict lost(AdapterAddress address) {
        if (variant.stampsFirstAddress()) {
            return Verdict.notReached(XpRule.XP_S5, "windows.source.not-first");
        }
        if (!holdsNextHop(winner)) {
            return Verdict.passedOver(XpRule.XP_S4, "windows.source.not-primary");
        }
        return holdsNextHop(address)
                ? Verdict.notReached(XpRule.XP_S3, "windows.source.holds-later", nextHop)
                : Verdict.passedOver(XpRule.XP_S3, "windows.source.holds-not", nextHop);
    }

    private boolean holdsNextHop(AdapterAddress address) {
        return address.subnet().contains(nextHop);
    }
}
