package homing.cli;

import homing.model.StackId;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.systems.Profiles;
import homing.text.Message;
import homing.text.NearWord;
import java.util.List;

/** A stack that is named on the command line. */
final class StackWord {
    private StackWord() {}

    /**
     * The stack of this name; BadInput if there is none.
     *
     * @param option the option that names it
     */
    static StackId parse(String option, String name) throws BadInput {
        StackId stack = StackId.parse(name);
        if (Profiles.of(stack).isEmpty()) {
            throw new BadInput(new Problem(Place.of(option), unknown(name, stack)));
        }
        return stack;
    }

    /** Of a system that is known, its variants are told. */
    private static Message unknown(String name, StackId stack) {
        List<String> known = Profiles.profile(stack)
                .map(profile -> profile.stacks().map(StackId::toString).toList())
                .orElseGet(Profiles::known);
        return NearWord.of(name, known)
                .map(near -> Message.of("cli.no-stack-near", name, near))
                .orElse(Message.of("cli.no-stack", name, String.join(", ", known)));
    }
}
