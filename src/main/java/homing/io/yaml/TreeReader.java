package homing.io.yaml;

import homing.io.yaml.Tree.Group;
import homing.io.yaml.Tree.Member;
import homing.io.yaml.Tree.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Finds what stands where in a text that {@link YamlReader} has read without a complaint. */
final class TreeReader {
    private final Page page;
    private final int[] offsets;
    private final Iterator<Event> events;

    private TreeReader(Page page) {
        this.page = page;
        this.offsets = offsets(page.text());
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(page.text().length() + 1)
                .build();
        this.events =
                new Parse(settings).parseReader(new StringReader(page.text())).iterator();
    }

    static Group read(Page page) {
        TreeReader reader = new TreeReader(page);
        reader.events.next();
        reader.events.next();
        return (Group) reader.tree(reader.events.next());
    }

    /** Marks count code points, texts count in halves of some. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
        return offsets;
    }

    private int start(Event event) {
        return offset(event.getStartMark().orElseThrow());
    }

    private int offset(Mark mark) {
        return offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    }

    private Tree tree(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return text(scalar);
        }
        boolean flow = ((CollectionStartEvent) event).isFlow();
        boolean keyed = event instanceof MappingStartEvent;
        int start = start(event);
        List<Member> members = new ArrayList<>();
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd && next.getEventId() != Event.ID.SequenceEnd) {
            members.add(keyed ? pair((ScalarEvent) next) : item(tree(next), start, flow));
            next = events.next();
        }
        int end = flow
                ? offset(next.getEndMark().orElseThrow())
                : members.get(members.size() - 1).end();
        return new Group(start, end, keyed, flow, members);
    }

    private Text text(ScalarEvent event) {
        int start = start(event);
        int end = offset(event.getEndMark().orElseThrow());
        boolean isBlock = event.getScalarStyle() == ScalarStyle.LITERAL || event.getScalarStyle() == ScalarStyle.FOLDED;
        return new Text(start, isBlock ? page.withoutBlanks(start, end) : end, event.getScalarStyle());
    }

    private Member pair(ScalarEvent key) {
        Tree value = tree(events.next());
        return new Member(
                start(key),
                key.getValue(),
                page.behindColon(offset(key.getEndMark().orElseThrow())),
                value);
    }

    private Member item(Tree value, int list, boolean flow) {
        int dash = flow ? value.start() : page.dash(value.start(), list);
        return new Member(dash, "", flow ? dash : dash + 1, value);
    }
}
