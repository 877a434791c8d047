package homing.sim;

import homing.model.StackId;
import homing.stack.HostStack;
import homing.stack.PipelineStack;
import homing.stack.StackProfile;
import homing.stack.linux.LinuxProfile;
import homing.stack.rfc1122.HostModel;
import homing.stack.rfc1122.Rfc1122Profile;
import homing.stack.windows.XpProfile;
import homing.stack.windows.XpVariant;
import homing.stack.windows.modern.ModernProfile;
import homing.stack.windows.modern.ModernVariant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The stack profiles that hosts may have, by id. A profile is added here and nowhere else. */
public final class Profiles {
    /** Makes the stack of a variant; empty for a variant it does not know. */
    public interface Maker extends Function<String, Optional<HostStack>> {}

    private static final Map<String, Maker> MAKERS = new TreeMap<>(Map.of(
            "linux",
            Profiles::linux,
            "rfc1122-strong",
            variant -> plain(variant, new Rfc1122Profile(HostModel.STRONG)),
            "rfc1122-weak",
            variant -> plain(variant, new Rfc1122Profile(HostModel.WEAK)),
            "windows-modern",
            variant -> ModernVariant.named(variant).map(Profiles::windowsModern),
            "windows-xp",
            variant -> XpVariant.named(variant).map(Profiles::windowsXp)));

    private Profiles() {}

    /** A profile without variants. */
    private static Optional<HostStack> plain(String variant, StackProfile profile) {
        return variant.isEmpty() ? Optional.of(new PipelineStack(profile)) : Optional.empty();
    }

    private static HostStack windowsModern(ModernVariant variant) {
        return new PipelineStack(new ModernProfile(variant));
    }

    private static HostStack windowsXp(XpVariant variant) {
        return new PipelineStack(new XpProfile(variant));
    }

    /** The stack of this id; empty if there is no such profile or variant. */
    public static Optional<HostStack> of(StackId id) {
        Maker maker = MAKERS.get(id.profile());
        return maker == null ? Optional.empty() : maker.apply(id.variant());
    }

    /** Ids of the profiles, in alphabetical order. */
    public static List<String> known() {
        return List.copyOf(MAKERS.keySet());
    }

    private static Optional<HostStack> linux(String variant) {
        return variant.isEmpty() ? Optional.of(LinuxProfile.stack()) : Optional.empty();
    }
}
