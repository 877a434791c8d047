package homing.ui.palette;

import homing.edit.Addition;
import homing.edit.Hosts;
import homing.edit.Lans;
import homing.edit.Notes;
import homing.model.StackId;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Words;
import java.util.Locale;

/** A kind of thing that the palette has. */
enum Ware {
    HOST {
        @Override
        Addition add(Scenario scenario, StackId system, Spot at) {
            return Hosts.add(scenario, system, at);
        }
    },
    GATEWAY {
        @Override
        Addition add(Scenario scenario, StackId system, Spot at) {
            return Hosts.addGateway(scenario, StackId.LINUX, at);
        }
    },
    FIREWALL {
        @Override
        Addition add(Scenario scenario, StackId system, Spot at) {
            return Hosts.addFirewall(scenario, StackId.LINUX, at);
        }
    },
    LAN {
        @Override
        Addition add(Scenario scenario, StackId system, Spot at) {
            return Lans.add(scenario, at);
        }
    },
    INTERNET {
        @Override
        Addition add(Scenario scenario, StackId system, Spot at) {
            return Lans.addInternet(scenario, at);
        }
    },
    NOTE {
        @Override
        Addition add(Scenario scenario, StackId system, Spot at) {
            return Notes.add(scenario, Words.english().say("ui.palette.note.text"), at);
        }
    };

    /**
     * Puts one into a drawing.
     *
     * @param system the system of a plain host
     */
    abstract Addition add(Scenario scenario, StackId system, Spot at);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return Words.english().say("ui.palette." + key());
    }
}
