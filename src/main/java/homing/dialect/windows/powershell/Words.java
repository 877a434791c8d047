package homing.dialect.windows.powershell;

import homing.dialect.windows.netsh.StateWords;
import homing.dialect.windows.text.AddressWords;
import homing.dialect.windows.text.WindowsText;
import homing.model.AddressState;
import homing.model.NeighbourState;
import homing.net.Family;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values of enumerations, by name or by number (the classes of Root\StandardCimv2). */
final class Words {
    private static final List<AddressState> ADDRESSES = List.of(
            AddressState.DADFAILED,
            AddressState.TENTATIVE,
            AddressState.DADFAILED,
            AddressState.DEPRECATED,
            AddressState.PREFERRED);
    private static final List<NeighbourState> NEIGHBOURS = List.of(
            NeighbourState.FAILED,
            NeighbourState.INCOMPLETE,
            NeighbourState.PROBE,
            NeighbourState.DELAY,
            NeighbourState.STALE,
            NeighbourState.REACHABLE,
            NeighbourState.PERMANENT);

    private Words() {}

    static Optional<Integer> index(String word) {
        return WindowsText.metric(word).map(Long::intValue);
    }

    /** 0 to 2^32 - 1. */
    static Optional<Long> number(String word) {
        return word.matches("\\d{1,10}")
                ? Optional.of(Long.valueOf(word)).filter(number -> number <= 0xFFFF_FFFFL)
                : Optional.empty();
    }

    static Optional<Family> family(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "ipv4", "2" -> Optional.of(Family.IPV4);
            case "ipv6", "23" -> Optional.of(Family.IPV6);
            default -> Optional.empty();
        };
    }

    static String of(Family family) {
        return family == Family.IPV4 ? "IPv4" : "IPv6";
    }

    static Optional<AddressState> addressState(String word) {
        return word.matches("[0-4]") ? Optional.of(ADDRESSES.get(Integer.parseInt(word))) : AddressWords.named(word);
    }

    static Optional<NeighbourState> neighbourState(String word) {
        return word.matches("[0-6]") ? Optional.of(NEIGHBOURS.get(Integer.parseInt(word))) : StateWords.named(word);
    }

    /** Enabled or not, connected or not, true or not; as a number 1 or 0. */
    static Optional<Boolean> isOn(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "enabled", "connected", "true", "1" -> Optional.of(true);
            case "disabled", "disconnected", "false", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static String enabled(boolean on) {
        return on ? "Enabled" : "Disabled";
    }
}
