package homing.ui.decision;

import homing.decision.Decision;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.systems.Profiles;
import homing.systems.StackName;
import homing.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A call that is other in one thing, which asks what then becomes of the choice of its source.
 *
 * @param words what is other
 * @param system the system of the host that calls
 */
record Trial(Message words, Call call, StackId system) {
    private static final int MOST_BOUND = 3;

    /**
     * What could be tried at a choice: binding otherwise, or another system.
     *
     * @param host the one that calls, as it is in the run
     */
    static List<Trial> of(Decision.SourceChoice choice, Call call, Host host) {
        List<Trial> all = new ArrayList<>();
        if (call.options().bindAddress().isPresent()) {
            all.add(bound(call, host, null, Message.of("ui.decision.what-if.unbound")));
        }
        addresses(host)
                .filter(own -> own.isIpv4() == call.to().isIpv4() && !own.equals(choice.source()))
                .filter(own -> !Objects.equals(own, call.options().bind()))
                .limit(MOST_BOUND)
                .forEach(own -> all.add(bound(call, host, own, Message.of("ui.decision.what-if.bound", own))));
        StackId other = Profiles.counterpart(host.stack());
        all.add(new Trial(StackName.of(other), call, other));
        return List.copyOf(all);
    }

    private static Stream<IpAddress> addresses(Host host) {
        return host.adapters().stream()
                .filter(adapter -> !adapter.isLoopback())
                .map(Adapter::addresses)
                .flatMap(List::stream)
                .map(own -> own.address())
                .filter(address -> !address.isLinkLocal());
    }

    private static Trial bound(Call call, Host host, IpAddress address, Message words) {
        return new Trial(words, call.with(call.options().withBind(address)), host.stack());
    }
}
