package homing.ui.session;

import homing.scenario.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * What a person has picked out: parts of the drawing, the host that the side panel shows, and what the pointer is on, so that
 * it lights up everywhere. The side panel follows the host that was picked last, and keeps it while nothing is picked.
 */
public final class Selection {
    private final ReadOnlyObjectWrapper<Set<Part>> parts = new ReadOnlyObjectWrapper<>(this, "parts", Set.of());
    private final StringProperty host = new SimpleStringProperty(this, "host", "");
    private final ObjectProperty<Object> pointed = new SimpleObjectProperty<>(this, "pointed");

    /** Picks one part, and nothing besides. */
    public void pick(Part part) {
        pick(List.of(part));
    }

    /** Picks these parts, in the order in which they were picked, and nothing besides. */
    public void pick(Collection<? extends Part> picked) {
        Set<Part> before = parts.get();
        show(new LinkedHashSet<>(picked));
        picked.stream()
                .filter(part -> picked.size() == 1 || !before.contains(part))
                .forEach(this::follow);
    }

    /** Picks a part besides what is picked, or lets it go. */
    public void toggle(Part part) {
        Set<Part> changed = new LinkedHashSet<>(parts.get());
        if (changed.add(part)) {
            follow(part);
        } else {
            changed.remove(part);
        }
        show(changed);
    }

    /** Lets everything go. */
    public void clear() {
        show(Set.of());
    }

    /**
     * The drawing has changed.
     *
     * @param heir what a part is in the changed drawing; empty for what is gone, which is let go
     */
    public void carryOver(Function<Part, Optional<Part>> heir) {
        heir.apply(new Part.OfHost(host.get())).ifPresent(this::follow);
        Set<Part> carried = new LinkedHashSet<>();
        parts.get().forEach(part -> heir.apply(part).ifPresent(carried::add));
        if (!carried.equals(parts.get())) {
            show(carried);
        }
    }

    private void show(Set<Part> changed) {
        parts.set(Collections.unmodifiableSet(changed));
    }

    private void follow(Part part) {
        part.host().ifPresent(host::set);
    }

    public boolean isPicked(Part part) {
        return parts.get().contains(part);
    }

    /** What is picked, in the order in which it was picked. */
    public Set<Part> parts() {
        return parts.get();
    }

    /** What is picked; each value is immutable. */
    public ReadOnlyObjectProperty<Set<Part>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    /** Name of the host that the side panel shows; empty for none. */
    public StringProperty hostProperty() {
        return host;
    }

    /** What the pointer is on, as a decision speaks of it: a TableRoute, PolicyRule, OwnAddress, AdapterRef; null for nothing. */
    public ObjectProperty<Object> pointedProperty() {
        return pointed;
    }
}
