package homing.edit;

import homing.edit.free.FreeNames;
import homing.model.Lan;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.List;

/** Edits of LANs as a whole. {@link Cables} plugs adapters in and out. */
public final class Lans {
    private Lans() {}

    /** A cable that nobody is plugged into; it is called LAN 1 or the like until somebody names it. */
    public static Addition add(Scenario scenario, Spot at) {
        Lan lan = new Lan(FreeNames.lanLike(scenario, "LAN 1"), List.of());
        Edit edit = Edit.of(Message.of("edit.add", lan.name()), before -> Placed.lan(before, lan, at));
        return new Addition(edit, List.of(new Part.OfLan(lan.name())));
    }

    /** The Internet: a LAN of that name with a server that answers. */
    public static Addition addInternet(Scenario scenario, Spot at) {
        return InternetCloud.in(scenario, at);
    }

    /** What a LAN stands for: a cable, or the Internet. */
    public static Edit setKind(String name, Lan.Kind kind) {
        Message label =
                kind == Lan.Kind.INTERNET ? Message.of("edit.lan.internet", name) : Message.of("edit.lan.cable", name);
        return Edit.of(
                label,
                before -> before.network()
                        .lan(name)
                        .map(lan -> before.withNetwork(before.network().withLan(new Lan(name, lan.adapters(), kind))))
                        .orElse(before));
    }
}
