package homing.stack.linux;

import homing.decision.OwnAddress;
import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress.Mark;
import homing.model.AddressLabel;
import homing.model.Host;
import homing.net.IpAddress;

/** Why one source is better than another, in the words of the rule that tells them apart. */
final class SourceReasons {
    private static final String WON = "linux.source6.won-";
    private static final String LOST = "linux.source6.lost-";

    private final OwnAddress winner;
    private final String door;
    private final IpAddress destination;
    private final AddressLabels labels;

    /**
     * The reasons of a choice.
     *
     * @param door the adapter by which packets leave; null if that is not known
     */
    SourceReasons(Host host, OwnAddress winner, Adapter door, IpAddress destination) {
        this.labels = new AddressLabels(host);
        this.winner = winner;
        this.door = door == null ? "" : door.name();
        this.destination = destination;
    }

    private static Ipv6Rule rule(int place) {
        return place < SourceRank.RULES.size() ? SourceRank.RULES.get(place) : Ipv6Rule.TIE;
    }

    /**
     * Why the winner was chosen.
     *
     * @param place of the last rule that was needed; negative if there was nothing to compare
     */
    Verdict won(int place) {
        if (place < 0) {
            return Verdict.chosen(Ipv6Rule.CANDIDATES, "linux.source6.only");
        }
        Ipv6Rule rule = rule(place);
        IpAddress own = winner.address().address();
        return switch (rule) {
            case SCOPE -> Verdict.chosen(rule, WON + "scope", scope(own), scope(destination));
            case PREFERRED -> Verdict.chosen(rule, WON + "preferred");
            case ADAPTER -> Verdict.chosen(rule, WON + "adapter", door);
            case LABEL ->
                Verdict.chosen(
                        rule,
                        WON + "label",
                        number(labelOf(winner)),
                        labelOf(winner).prefix());
            case TEMPORARY -> Verdict.chosen(rule, WON + (isTemporary(winner) ? "temporary" : "lasting"));
            case PREFIX -> Verdict.chosen(rule, WON + "prefix", shared(winner));
            case SAME -> Verdict.chosen(rule, WON + "same");
            case ORCHID -> Verdict.chosen(rule, WON + "orchid");
            default -> Verdict.chosen(rule, WON + "tie");
        };
    }

    /** Why another address lost to the winner by the rule at this place. */
    Verdict lost(OwnAddress loser, int place) {
        Ipv6Rule rule = rule(place);
        IpAddress own = loser.address().address();
        IpAddress better = winner.address().address();
        return switch (rule) {
            case SCOPE -> passedOver(rule, "scope", scope(own), better, scope(better), scope(destination));
            case PREFERRED ->
                passedOver(
                        rule, loser.address().marks().contains(Mark.DEPRECATED) ? "deprecated" : "optimistic", better);
            case ADAPTER -> passedOver(rule, "adapter", loser.adapter(), door);
            case LABEL ->
                passedOver(
                        rule,
                        "label",
                        number(labelOf(loser)),
                        labelOf(loser).prefix(),
                        number(labels.of(destination, door)),
                        labels.of(destination, door).prefix());
            case TEMPORARY -> passedOver(rule, isTemporary(loser) ? "temporary" : "lasting", better);
            case PREFIX -> passedOver(rule, "prefix", shared(loser), better, shared(winner));
            case SAME -> passedOver(rule, "same", better);
            case ORCHID -> passedOver(rule, "orchid", better);
            default -> passedOver(rule, "tie", better);
        };
    }

    private static Verdict passedOver(Ipv6Rule rule, String key, Object... args) {
        return Verdict.passedOver(rule, LOST + key, args);
    }

    private static String scope(IpAddress address) {
        return Ipv6Scope.name(Ipv6Scope.of(address));
    }

    private AddressLabel labelOf(OwnAddress own) {
        return labels.of(own.address().address(), own.adapter());
    }

    private static String number(AddressLabel label) {
        return String.valueOf(label.number());
    }

    private int shared(OwnAddress own) {
        return SourceRank.sharedBits(own.address(), destination);
    }

    private static boolean isTemporary(OwnAddress own) {
        return own.address().marks().contains(Mark.TEMPORARY);
    }
}
