package homing.edit.naming;

import homing.scenario.Fact;
import homing.scenario.Story;
import java.util.List;
import java.util.Optional;

/** A story with the names that hosts and adapters have from here on; one in which nobody calls goes. */
record StoryNames(Renaming renaming) {
    Optional<Story> of(Story old) {
        Story story = new Story(old.title(), old.server(), AdapterNames.all(old.acts(), this::act));
        return story.calls().isEmpty() ? Optional.empty() : Optional.of(story);
    }

    private Optional<Story.Act> act(Story.Act act) {
        if (act instanceof Story.Calling calling) {
            return new CallNames(renaming).of(calling.call()).map(call -> new Story.Calling(call, calling.atMillis()));
        }
        if (act instanceof Story.Changing changing) {
            return changing.change()
                    .accept(new ChangeNames(renaming))
                    .map(change -> new Story.Changing(change, changing.atMillis()));
        }
        return act instanceof Story.Expecting expecting ? expecting(expecting) : Optional.of(act);
    }

    private Optional<Story.Act> expecting(Story.Expecting old) {
        List<Fact> facts = AdapterNames.all(old.facts(), fact -> fact.accept(new FactNames(renaming)));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Story.Expecting(facts, old.atMillis()));
    }
}
