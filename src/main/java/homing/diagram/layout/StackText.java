package homing.diagram.layout;

import homing.model.Host;
import homing.model.StackId;
import homing.systems.Profiles;
import homing.text.Words;

/** A host's system in a few words. */
final class StackText {
    private static final String KEY = "diagram.stack.";

    private StackText() {}

    static String of(Focus focus, Host host) {
        if (focus.isOff(host.name())) {
            return Words.english().say("diagram.off", system(host.stack()));
        }
        String system = system(host.stack());
        if (!host.firewall().isNone()) {
            return Words.english().say("diagram.stack.firewall", system);
        }
        return forwards(host) ? Words.english().say("diagram.stack.gateway", system) : system;
    }

    private static String system(StackId stack) {
        Words words = Words.english();
        String variant = KEY + stack.profile() + "." + stack.variant();
        if (words.knows(variant)) {
            return words.say(variant);
        }
        String profile = KEY + stack.profile();
        return words.knows(profile) ? words.say(profile) : stack.toString();
    }

    private static boolean forwards(Host host) {
        return host.settings().get(Profiles.family(host.stack()).forwarding(), 0) != 0;
    }
}
