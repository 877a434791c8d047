package homing.edit;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Lan;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.survey.Mark;
import homing.survey.Survey;
import homing.systems.Profiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Edits of a drawing by chance: of what is drawn, where it stands, and what is plugged in where. */
final class ChanceDrawing {
    private static final int MANY = 14;

    private final Chance chance;

    /** So many have been drawn: they come in turn, lest chance forgets one. */
    private int templates;

    /** What is on the clipboard. */
    private Scenario held = Drawn.EMPTY;

    ChanceDrawing(Chance chance) {
        this.chance = chance;
    }

    private StackId stack() {
        return chance.of(Profiles.stacks());
    }

    Optional<Edit> add(Scenario scenario) {
        if (scenario.network().hosts().size() > MANY) {
            return Optional.of(Parts.delete(scenario, chance.parts(scenario)));
        }
        Spot at = chance.spot();
        Addition added = switch (chance.below(9)) {
            case 0 -> Lans.add(scenario, at);
            case 1 -> Lans.addInternet(scenario, at);
            case 2 -> Notes.add(scenario, chance.text(), at);
            case 3, 4 -> Hosts.addGateway(scenario, stack(), at);
            case 5 -> Hosts.addFirewall(scenario, stack(), at);
            default -> Hosts.add(scenario, stack(), at);
        };
        return Optional.of(added.edit());
    }

    Optional<Edit> part(Scenario scenario) {
        Part part = chance.part(scenario);
        return switch (chance.below(6)) {
            case 0 -> Optional.of(Parts.delete(scenario, List.of(part)));
            case 1 -> Optional.of(Notes.setText(chance.below(3), chance.text()));
            default -> Parts.rename(scenario, part, chance.name()).edit();
        };
    }

    Optional<Edit> cable(Scenario scenario) {
        return switch (chance.below(10)) {
            case 9 -> Optional.of(Lans.setKind(lan(scenario), chance.of(List.of(Lan.Kind.values()))));
            case 0 -> Optional.of(Cables.remove(chance.ref(scenario)));
            case 1 -> Optional.of(Cables.setPlugged(chance.ref(scenario), chance.coin()));
            case 2 -> Optional.of(Cables.setUp(chance.ref(scenario), chance.coin()));
            case 3, 4 -> Optional.of(Cables.reconnect(chance.ref(scenario), lan(scenario)));
            default ->
                Cables.propose(scenario, scenario.places(), chance.part(scenario), chance.part(scenario))
                        .proposal()
                        .map(proposal -> chance.coin() ? proposal : changed(proposal))
                        .map(Proposal::edit);
        };
    }

    private String lan(Scenario scenario) {
        List<Lan> lans = scenario.network().lans();
        return lans.isEmpty() ? "none" : chance.of(lans).name();
    }

    private Proposal changed(Proposal proposal) {
        return switch (chance.below(proposal.ways().isEmpty() ? 2 : 3)) {
            case 0 -> proposal.withPrefix(chance.prefix());
            case 1 ->
                proposal.withAddresses(
                        chance.below(proposal.ports().size()), List.of(AdapterAddress.of(chance.address(), 24)));
            default -> proposal.without(proposal.ways().get(0));
        };
    }

    /** What one click on a mark mends. */
    Optional<Edit> fix(Scenario scenario) {
        List<Mark.Fix> all = Survey.of(scenario).stream()
                .flatMap(mark -> mark.fixes().stream())
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(chance.of(all).edit());
    }

    /** The order of hosts, LANs, notes, adapters and cables. */
    Optional<Edit> order(Scenario scenario) {
        int by = chance.coin() ? 1 : -1;
        return Optional.of(
                chance.below(4) == 0
                        ? Order.moveCable(scenario, chance.ref(scenario), by)
                        : Order.move(scenario, chance.part(scenario), by));
    }

    Optional<Edit> place(Scenario scenario) {
        Map<Part, Extent> picked = new LinkedHashMap<>();
        chance.parts(scenario)
                .forEach(part -> picked.put(part, new Extent(chance.below(99), chance.below(99), 20, 10)));
        Map<String, Spot> shown = new LinkedHashMap<>();
        for (Host host : scenario.network().hosts()) {
            shown.put(host.name(), scenario.placeOf(host.name()).orElseGet(chance::spot));
        }
        return Optional.of(
                switch (chance.below(5)) {
                    case 0 -> Arrange.align(scenario, shown, picked, chance.of(List.of(Alignment.values())));
                    case 1 -> Arrange.distributeAcross(scenario, shown, picked);
                    case 2 -> Arrange.distributeDown(scenario, shown, picked);
                    case 3 -> Arrange.layOut(Map.of(chance.host(scenario).name(), chance.spot()));
                    default -> Arrange.move(scenario, shown, picked.keySet(), 10, -20, chance.coin() ? "nudge" : "");
                });
    }

    Optional<Edit> copy(Scenario scenario) {
        List<Part> parts = chance.parts(scenario);
        if (scenario.network().hosts().size() > MANY) {
            held = Clipboard.copy(scenario, scenario.places(), parts);
            return Optional.of(Clipboard.cut(scenario, parts));
        }
        return Optional.of(
                switch (chance.below(40)) {
                    case 0 ->
                        Clipboard.paste(
                                        scenario,
                                        scenario.places(),
                                        chance.of(Templates.ALL).scenario(),
                                        chance.spot())
                                .edit();
                    case 1, 2 ->
                        Templates.ALL.get(templates++ % Templates.ALL.size()).edit();
                    default ->
                        chance.coin()
                                ? Clipboard.paste(scenario, scenario.places(), byText(), chance.spot())
                                        .edit()
                                : Clipboard.duplicate(scenario, scenario.places(), parts)
                                        .edit();
                });
    }

    /** What is held, now and then as a text that came from elsewhere. */
    private Scenario byText() {
        return chance.coin() ? held : Drawn.read(Drawn.text(held));
    }

    Optional<Edit> host(Scenario scenario) {
        String host = chance.host(scenario).name();
        return Optional.of(
                switch (chance.below(4)) {
                    case 0 -> Hosts.setForwarding(host, chance.coin());
                    case 1 -> Hosts.setAutomaticRoutes(host, chance.coin());
                    case 2 -> Adapters.add(scenario, host).edit();
                    default -> Hosts.setStack(host, stack());
                });
    }

    Optional<Edit> adapter(Scenario scenario) {
        var ref = chance.ref(scenario);
        return switch (chance.below(7)) {
            case 0 -> Optional.of(Adapters.setMac(ref, chance.mac()));
            case 1 -> Optional.of(Adapters.setSwitch(ref, chance.of(List.of(Adapter.Switch.values())), chance.coin()));
            case 2 -> Adapters.setMetric(ref, chance.below(99)).edit();
            case 3 -> Adapters.setBinding(ref, chance.below(2000) - 500).edit();
            case 4 -> Adapters.setSpeed(ref, chance.below(1_000_000_000)).edit();
            case 5 -> Optional.of(Adapters.setWireless(ref, chance.coin()));
            default ->
                Optional.of(Adapters.setOption(ref, chance.of(List.of(WindowsAdapter.Option.values())), chance.coin()));
        };
    }
}
