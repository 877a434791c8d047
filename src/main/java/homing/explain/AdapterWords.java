package homing.explain;

import homing.decision.Decision;
import homing.net.IpAddress;
import homing.text.Message;

/** Words for the door: adapter and next hop. */
record AdapterWords(Scene scene) {
    Explanation adapter(Decision.AdapterChoice decision) {
        String adapter = decision.adapter();
        return Telling.of(Message.of("explain.adapter.chip", adapter), headline(decision))
                .add(way(decision), adapter, decision.nextHop(), scene.destination())
                .add("explain.adapter.why", decision.verdict().why())
                .by(decision.verdict().rule());
    }

    private Message headline(Decision.AdapterChoice decision) {
        IpAddress nextHop = decision.nextHop();
        if (scene.isLoopback(decision.adapter())) {
            return Message.of("explain.adapter.headline.loopback", scene.hostName());
        }
        String key = decision.onLink() ? "explain.adapter.headline.on-link" : "explain.adapter.headline";
        return Message.of(key, decision.adapter(), nextHop);
    }

    private String way(Decision.AdapterChoice decision) {
        if (scene.isLoopback(decision.adapter())) {
            return "explain.adapter.loopback";
        }
        IpAddress nextHop = decision.nextHop();
        if (nextHop.isMulticast() || nextHop.isLimitedBroadcast()) {
            return "explain.adapter.many";
        }
        if (!decision.onLink()) {
            return scene.isOnLan(decision.adapter(), scene.destination())
                    ? "explain.adapter.detour"
                    : "explain.adapter.gateway";
        }
        return scene.isOnLan(decision.adapter(), nextHop) ? "explain.adapter.on-link" : "explain.adapter.taken-on-link";
    }
}
