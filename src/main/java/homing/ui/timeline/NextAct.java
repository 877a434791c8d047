package homing.ui.timeline;

import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Network;
import homing.text.Message;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person does next in a drawing in which nothing has been called. */
final class NextAct {
    private NextAct() {}

    static Message in(Network network) {
        if (network.hosts().isEmpty()) {
            return Message.of("ui.timeline.next.host");
        }
        Set<String> plugged = network.lans().stream()
                .flatMap(lan -> lan.adapters().stream())
                .map(AdapterRef::host)
                .collect(Collectors.toSet());
        boolean isAlone = network.hosts().size() == 1 && network.lans().isEmpty();
        return network.hosts().stream()
                .map(Host::name)
                .filter(host -> !plugged.contains(host))
                .findFirst()
                .map(host -> Message.of(isAlone ? "ui.timeline.next.other" : "ui.timeline.next.cable", host))
                .orElse(Message.of("ui.timeline.noCall"));
    }
}
