package homing.edit.naming;

import homing.scenario.Fact;
import homing.scenario.Story;
import java.util.List;
import java.util.Optional;

/** A story with the names that hosts and adapters have from here on; one in which nobody calls goes. */
record StoryNames(Renaming renaming) implements Story.Act.Visitor<Optional<Story.Act>> {
    Optional<Story> of(Story old) {
        Story story = new Story(old.title(), old.server(), AdapterNames.all(old.acts(), act -> act.accept(this)));
        return story.calls().isEmpty() ? Optional.empty() : Optional.of(story);
    }

    @Override
    public Optional<Story.Act> calling(Story.Calling old) {
        return new CallNames(renaming).of(old.call()).map(call -> new Story.Calling(call, old.atMillis()));
    }

    @Override
    public Optional<Story.Act> changing(Story.Changing old) {
        return old.change().accept(new ChangeNames(renaming)).map(change -> new Story.Changing(change, old.atMillis()));
    }

    @Override
    public Optional<Story.Act> expecting(Story.Expecting old) {
        List<Fact> facts = AdapterNames.all(old.facts(), fact -> fact.accept(new FactNames(renaming)));
        return facts.isEmpty() ? Optional.empty() : Optional.of(new Story.Expecting(facts, old.atMillis()));
    }
}
