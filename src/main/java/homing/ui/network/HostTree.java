package homing.ui.network;

import homing.edit.wiring.Forwarding;
import homing.io.scenario.RowLines;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Gateway;
import homing.model.Host;
import homing.net.Mac;
import homing.scenario.Part;
import homing.scenario.Scripted;
import homing.survey.Mark;
import homing.systems.StackName;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a host: itself, its adapters with their addresses, its routes, and the servers that are called on it. */
record HostTree(
        Host host, Function<AdapterRef, String> lan, Function<Part, List<Mark>> marks, CallsTo called, boolean open) {
    private static final Words WORDS = Words.english();

    Branch branch() {
        List<Branch> below = new ArrayList<>();
        List<Adapter> cards =
                host.adapters().stream().filter(each -> !each.isLoopback()).toList();
        cards.forEach(card -> below.add(adapter(card)));
        below.addAll(new RouteTree(host).branches());
        called.of(host).forEach(place -> below.add(service(place)));
        String own = WORDS.say(StackName.of(host.stack()));
        String system = Forwarding.isOn(host) ? WORDS.say("ui.network.forwards", own) : own;
        List<String> texts = List.of(
                host.name(),
                system,
                cards.stream()
                        .flatMap(card -> card.addresses().stream())
                        .map(each -> each.address().toString())
                        .collect(Collectors.joining(", ")),
                cards.stream().map(this::lanOf).filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")));
        Entry entry = new Entry(
                key(),
                new HostLine(host.name()),
                WORDS.say("ui.network.kind.host", system),
                texts,
                marks.apply(new Part.OfHost(host.name())));
        return new Branch(entry, below, open);
    }

    private String key() {
        return "host " + host.name();
    }

    private String lanOf(Adapter adapter) {
        return lan.apply(ref(adapter));
    }

    private AdapterRef ref(Adapter adapter) {
        return new AdapterRef(host.name(), adapter.name());
    }

    private Branch adapter(Adapter adapter) {
        AdapterRef ref = ref(adapter);
        String key = "adapter " + ref;
        AdapterLine.Standing standing = AdapterLine.Standing.of(adapter);
        String what = standing == AdapterLine.Standing.UP
                ? WORDS.say("ui.network.adapter")
                : WORDS.say("ui.network.adapter.standing", standing.words());
        List<Branch> below = new ArrayList<>();
        List<AdapterAddress> addresses = adapter.addresses();
        for (int i = 0; i < addresses.size(); i++) {
            below.add(leaf(
                    key + " address " + i,
                    new AddressLine(ref, i),
                    "address",
                    i == 0 ? "primary" : "secondary",
                    addresses.get(i).toString()));
        }
        List<Gateway> gateways = adapter.gateways();
        for (int i = 0; i < gateways.size(); i++) {
            below.add(leaf(
                    key + " gateway " + i,
                    new GatewayLine(ref, i),
                    "gateway",
                    "",
                    RowLines.GATEWAY.write(gateways.get(i))));
        }
        if (!adapter.mac().equals(Mac.ZERO)) {
            below.add(leaf(
                    key + " mac", new MacLine(ref), "mac", "", adapter.mac().toString()));
        }
        Entry entry = new Entry(
                key,
                new AdapterLine(ref),
                WORDS.say(
                        standing == AdapterLine.Standing.UP
                                ? "ui.network.kind.adapter"
                                : "ui.network.kind.adapter.standing",
                        host.name(),
                        standing.words()),
                List.of(adapter.name(), what, AddressList.text(adapter), lanOf(adapter)),
                marks.apply(new Part.OfAdapter(ref)));
        return new Branch(entry, below, addresses.size() > 1);
    }

    private Branch leaf(String key, Subject subject, String name, String what, String value) {
        return leaf(key, subject, name, what.isEmpty() ? "" : WORDS.say("ui.network." + what), value, "");
    }

    private Branch leaf(String key, Subject subject, String name, String what, String value, String way) {
        String owner =
                WORDS.say("ui.network.of", subject.part().map(this::owner).orElse(""));
        String kind = what.isEmpty() ? owner : owner + ", " + what;
        List<String> texts = List.of(WORDS.say("ui.network." + name), what, value, way);
        return Branch.of(new Entry(key, subject, kind, texts, List.of()));
    }

    private String owner(Part part) {
        return part instanceof Part.OfAdapter own ? own.adapter().toString() : host.name();
    }

    private Branch service(int place) {
        Scripted scripted = called.scripted().get(place);
        return leaf(
                key() + " service " + place,
                new ServiceLine(host.name(), place),
                "service",
                ServiceLine.words(scripted.server().answers()),
                WORDS.say("ui.network.port", String.valueOf(ServiceLine.port(scripted))),
                scripted.title().isEmpty() ? "" : WORDS.say("ui.network.service.for", scripted.title()));
    }
}
