package homing.systems;

import homing.dialect.Dialect;
import homing.model.StackId;
import homing.stack.HostStack;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A system that hosts may have. What is handed in as a function is asked for only when a host has the system, so that a list of
 * systems costs nothing.
 *
 * @param id as scenario files and commands name it
 * @param variants ids of its versions; none if there is only one
 * @param usual id of the version that is meant if none is said; empty if there is only one
 * @param stack makes the stack of a variant, the empty one standing for the usual; empty for a variant it does not know
 * @param dialect how its tables look
 */
public record Profile(
        String id,
        SystemFamily family,
        Supplier<List<String>> variants,
        Supplier<String> usual,
        Function<String, Optional<HostStack>> stack,
        Supplier<Dialect> dialect) {

    /** A profile without versions. */
    Profile(String id, SystemFamily family, Function<String, Optional<HostStack>> stack, Supplier<Dialect> dialect) {
        this(id, family, List::of, () -> "", stack, dialect);
    }

    /** The profile in its usual version, by name. */
    StackId usualStack() {
        return new StackId(id, usual.get());
    }

    /** The profile as it is usually meant, then each of its variants. */
    public Stream<StackId> stacks() {
        return Stream.concat(Stream.of(""), variants.get().stream()).map(variant -> new StackId(id, variant));
    }
}
