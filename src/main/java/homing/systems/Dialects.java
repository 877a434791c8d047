package homing.systems;

import homing.dialect.Dialect;
import homing.dialect.linux.LinuxDialect;
import homing.model.StackId;

/** The dialect of each system. */
public final class Dialects {
    private Dialects() {}

    /** What a host of this system speaks; systems that are not known speak as Linux does. */
    public static Dialect of(StackId stack) {
        return Profiles.profile(stack).map(each -> each.dialect().get()).orElseGet(LinuxDialect::new);
    }
}
