package homing.ui.keys;

import homing.text.Words;
import homing.ui.command.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCombination;

/**
 * Everything that keys and the mouse do, in sections.
 *
 * @param sections where somebody is comes first
 */
public record Guide(List<Section> sections) {
    private static final Words WORDS = Words.english();
    private static final int MOST_SHOWN = 3;

    /** What is done, and how. */
    public record Line(String what, String how) {}

    /**
     * Lines that belong together.
     *
     * @param here whether it is where somebody is
     */
    public record Section(String title, List<Line> lines, boolean here) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    public Guide {
        sections = List.copyOf(sections);
    }

    /**
     * The guide for one who is somewhere.
     *
     * @param menus the commands of each menu
     */
    public static Guide of(List<Group> menus, Optional<Area> here) {
        List<Section> all = new ArrayList<>();
        here.ifPresent(area -> all.add(section(area, true)));
        menus.forEach(menu -> all.add(section(menu)));
        for (Area area : Area.values()) {
            if (here.filter(area::equals).isEmpty()) {
                all.add(section(area, false));
            }
        }
        return new Guide(all);
    }

    /**
     * The commands of a menu.
     *
     * @param name its words stand in the bundle under {@code ui.menu.} and this name
     */
    public record Group(String name, List<Command> commands) {
        public Group {
            commands = List.copyOf(commands);
        }
    }

    private static Section section(Group menu) {
        List<Line> lines = menu.commands().stream()
                .filter(command -> !command.keys().isEmpty())
                .map(command -> new Line(command.words(), keys(command)))
                .toList();
        return new Section(WORDS.say("ui.menu." + menu.name()).replace("_", ""), lines, false);
    }

    private static String keys(Command command) {
        return command.keys().stream()
                .map(KeyCombination::getDisplayText)
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining("   "));
    }

    private static Section section(Area area, boolean here) {
        String key = "ui.keys." + area.key();
        List<Line> lines = IntStream.iterate(1, i -> WORDS.knows(key + "." + i), i -> i + 1)
                .mapToObj(i -> new Line(WORDS.say(key + "." + i), WORDS.say(key + "." + i + ".how")))
                .toList();
        String title = WORDS.say(key);
        return new Section(here ? WORDS.say("ui.keys.here", title) : title, lines, here);
    }
}
