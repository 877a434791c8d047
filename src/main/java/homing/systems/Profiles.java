package homing.systems;

import homing.dialect.bsd.BsdDialect;
import homing.dialect.linux.LinuxDialect;
import homing.dialect.windows.WindowsDialect;
import homing.model.Host;
import homing.model.StackId;
import homing.stack.HostStack;
import homing.stack.bsd.BsdProfile;
import homing.stack.bsd.BsdSystem;
import homing.stack.linux.LinuxProfile;
import homing.stack.rfc1122.Rfc1122Profile;
import homing.stack.windows.XpProfile;
import homing.stack.windows.XpVariant;
import homing.stack.windows.modern.ModernProfile;
import homing.stack.windows.modern.ModernVariant;
import homing.state.HostState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The stack profiles that hosts may have. A profile is added here, one line in alphabetical order, and nowhere else; what people
 * call it stands in the bundle under {@code dialect.stack.} and its id.
 */
public final class Profiles {
    private static final List<Profile> ALL = List.of(
            new Profile(
                    "freebsd",
                    SystemFamily.BSD,
                    BsdSystem::freebsdNumbers,
                    BsdSystem::usualFreebsd,
                    BsdProfile::freebsd,
                    () -> BsdDialect.FREEBSD),
            new Profile("linux", SystemFamily.LINUX, LinuxProfile::stack, LinuxDialect::new),
            new Profile("macos", SystemFamily.BSD, BsdProfile::macos, () -> BsdDialect.MACOS),
            new Profile("rfc1122-strong", SystemFamily.MODEL, Rfc1122Profile::strong, LinuxDialect::new),
            new Profile("rfc1122-weak", SystemFamily.MODEL, Rfc1122Profile::weak, LinuxDialect::new),
            new Profile(
                    "windows-modern",
                    SystemFamily.WINDOWS,
                    ModernVariant::ids,
                    ModernVariant::usual,
                    ModernProfile::stack,
                    () -> WindowsDialect.MODERN),
            new Profile(
                    "windows-xp",
                    SystemFamily.WINDOWS,
                    XpVariant::ids,
                    XpVariant::usual,
                    XpProfile::stack,
                    () -> WindowsDialect.XP));

    private static final Map<String, Profile> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Profile::id, Function.identity()));

    private static final StackId CURRENT_WINDOWS = StackId.parse("windows-modern/win10");

    private Profiles() {}

    /** The profile of a stack, whatever its variant; empty if there is no such profile. */
    public static Optional<Profile> profile(StackId id) {
        return Optional.ofNullable(BY_ID.get(id.profile()));
    }

    /** A host as its system has it before the first call: with the routes that follow from its addresses. */
    public static HostState started(Host host) {
        return of(host.stack()).map(stack -> stack.start(host)).orElseGet(() -> HostState.before(host));
    }

    /** The stack of this id; empty if there is no such profile or variant. */
    public static Optional<HostStack> of(StackId id) {
        return profile(id).flatMap(each -> each.stack().apply(id.variant()));
    }

    /** Whether two ids mean one stack: the usual variant may be named or not. */
    public static boolean isSame(StackId one, StackId other) {
        return named(one).equals(named(other));
    }

    private static StackId named(StackId id) {
        return id.variant().isEmpty() ? profile(id).map(Profile::usualStack).orElse(id) : id;
    }

    /** Which systems are set up like this one; a stack that is not known counts as a model. */
    public static SystemFamily family(StackId id) {
        return profile(id).map(Profile::family).orElse(SystemFamily.MODEL);
    }

    /** Where a program that runs here mostly runs else: under a current Windows, or under Linux. */
    public static StackId counterpart(StackId id) {
        return profile(id).equals(profile(CURRENT_WINDOWS)) ? StackId.LINUX : CURRENT_WINDOWS;
    }

    /** Whether a program on such a host can ask for an adapter instead of an address. */
    public static boolean bindsToAdapters(StackId id) {
        return of(id).filter(HostStack::bindsToAdapters).isPresent();
    }

    /** What such a host calls its first network card; eth0 if the stack is not known. */
    public static String firstAdapter(StackId id) {
        return of(id).map(HostStack::firstAdapter).orElse("eth0");
    }

    /** Ids of the profiles, in alphabetical order. */
    public static List<String> known() {
        return ALL.stream().map(Profile::id).toList();
    }

    /** Every stack that a host may have: the profiles, each followed by its variants. */
    public static List<StackId> stacks() {
        return ALL.stream().flatMap(Profile::stacks).toList();
    }
}
