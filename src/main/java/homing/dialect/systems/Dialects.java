package homing.dialect.systems;

import homing.dialect.Dialect;
import homing.dialect.linux.LinuxDialect;
import homing.dialect.windows.WindowsDialect;
import homing.model.StackId;
import java.util.Map;

/** The dialect of each system. A dialect is added here and nowhere else. */
public final class Dialects {
    private static final Dialect LINUX = new LinuxDialect();
    private static final Map<String, Dialect> OF_PROFILE = Map.of(
            "windows-xp", WindowsDialect.XP,
            "windows-modern", WindowsDialect.MODERN);

    private Dialects() {}

    /** What a host of this system speaks; systems without a dialect of their own speak as Linux does. */
    public static Dialect of(StackId stack) {
        return OF_PROFILE.getOrDefault(stack.profile(), LINUX);
    }
}
