package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Route;
import java.util.Locale;

/** Why a route of a table wins or loses, said the same way of hundreds of thousands of routes, so made once. */
final class RouteReasons {
    private static final int LENGTHS = 33;
    private static final Verdict[] SHORTER = shorter();
    private static final Verdict LATER = Verdict.passedOver(LinuxRule.TABLE_ORDER, "linux.route.later");
    private static final Verdict LONGEST = Verdict.chosen(LinuxRule.LONGEST_PREFIX, "linux.route.won-longest");
    private static final Verdict NEXT = Verdict.chosen(LinuxRule.TABLE_ORDER, "linux.route.won-next");

    private RouteReasons() {}

    private static Verdict[] shorter() {
        Verdict[] all = new Verdict[LENGTHS * LENGTHS];
        for (int i = 0; i < all.length; i++) {
            all[i] = shorter(i / LENGTHS, i % LENGTHS);
        }
        return all;
    }

    private static Verdict shorter(int length, int longest) {
        return Verdict.passedOver(LinuxRule.LONGEST_PREFIX, "linux.route.shorter", length, longest);
    }

    /**
     * Why a route was taken that has one next hop.
     *
     * @param next whether routes before it could not be used
     */
    static Verdict won(boolean next) {
        return next ? NEXT : LONGEST;
    }

    /** Why the first usable one of so many next hops was taken. */
    static Verdict firstOf(int hops) {
        return Verdict.chosen(LinuxRule.MULTIPATH, "linux.route.first-hop", hops);
    }

    /** Why a route that covers the destination loses to the one that was found first. */
    static Verdict lost(Route route, Route best) {
        int length = route.destination().length();
        int longest = best.destination().length();
        if (length < longest) {
            return longest < LENGTHS ? SHORTER[length * LENGTHS + longest] : shorter(length, longest);
        }
        if (route.metric() == best.metric() && route.preference() != best.preference()) {
            return Verdict.passedOver(
                    Ipv6Rule.ROUTER_PREFERENCE, "linux.route.wish", word(route.preference()), word(best.preference()));
        }
        return route.metric() > best.metric()
                ? Verdict.passedOver(LinuxRule.TABLE_ORDER, "linux.route.metric", route.metric(), best.metric())
                : LATER;
    }

    private static String word(Route.Preference preference) {
        return preference.name().toLowerCase(Locale.ROOT);
    }
}
