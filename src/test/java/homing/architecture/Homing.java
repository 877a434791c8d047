package homing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the packages are told apart. A room is the first name below the root: {@code stack} for {@code homing.stack.linux.RouteLookup}. */
final class Homing {
    static final String ROOT = "homing";

    /** Rooms that compute and touch nothing outside of their arguments. */
    static final List<String> CORE = List.of(
            "text",
            "problem",
            "net",
            "packet",
            "model",
            "decision",
            "state",
            "stack",
            "timeline",
            "sim",
            "scenario",
            "edit",
            "dialect",
            "console",
            "explain",
            "diagnose",
            "check",
            "compare",
            "survey",
            "lesson",
            "diagram");

    private Homing() {}

    static Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        String below = name.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return Optional.of(dot < 0 ? below : below.substring(0, dot));
    }

    static DescribedPredicate<JavaClass> inTheCore() {
        return DescribedPredicate.describe(
                "in the core", type -> room(type).filter(CORE::contains).isPresent());
    }

    /** Classes of ours that stand in none of these packages, nor below them. */
    static DescribedPredicate<JavaClass> elsewhereThan(String... packages) {
        return DescribedPredicate.describe(
                "of ours, outside of " + String.join(", ", packages),
                type -> isWithin(ROOT, type) && Stream.of(packages).noneMatch(name -> isWithin(name, type)));
    }

    private static boolean isWithin(String name, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(name + ".");
    }
}
