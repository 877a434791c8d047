package homing.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which room may see which, written as a table of {@code room | rooms below it}. */
record Rooms(Map<String, Set<String>> below) {
    static Rooms parse(String table) {
        Map<String, Set<String>> below = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            below.put(cells[0].strip(), Set.of(cells[1].strip().split(" +")));
        });
        return new Rooms(below);
    }

    ArchCondition<JavaClass> seeOnlyWhatStandsBelow() {
        return new ArchCondition<>("see only what stands below their room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Homing.room(type).ifPresent(room -> {
                    if (!below.containsKey(room)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " stands in a room that is not in the table"));
                    }
                    for (Dependency seen : type.getDirectDependenciesFromSelf()) {
                        judge(room, seen, events);
                    }
                });
            }
        };
    }

    private void judge(String room, Dependency seen, ConditionEvents events) {
        Optional<String> other = Homing.room(seen.getTargetClass());
        boolean isMain = seen.getTargetClass().getPackageName().equals(Homing.ROOT);
        boolean isAllowed = other.map(target -> target.equals(room)
                        || below.getOrDefault(room, Set.of()).contains(target))
                .orElse(!isMain);
        if (!isAllowed) {
            events.add(SimpleConditionEvent.violated(seen, seen.getDescription()));
        }
    }
}
