package homing.io.scenario;

import homing.edit.RouteRow;
import homing.io.yaml.Sheet;
import homing.model.Adapter;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.WindowsAdapter;
import homing.scenario.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A host as a scenario file has it; what a reader fills in by itself is left out. */
final class HostText {
    private final Host host;
    private final List<Identity> written;

    /**
     * The text of a host.
     *
     * @param written what must be written of its adapters' numbers and hardware addresses
     */
    HostText(Host host, List<Identity> written) {
        this.host = host;
        this.written = List.copyOf(written);
    }

    Sheet sheet(Optional<Spot> at) {
        Sheet sheet = Sheet.tall();
        sheet.put("stack", host.stack());
        at.ifPresent(spot -> sheet.fullRow("at", Spots.write(spot)));
        sheet.put("adapters", adapters());
        sheet.put("tables", host.automaticRoutes() ? "automatic" : "complete", "automatic");
        sheet.lines("routes", routes());
        sheet.items("rules", rules());
        sheet.lines(
                "neighbours",
                host.neighbours().stream().map(NeighbourLine::write).toList());
        sheet.lines("nat", host.nat().stream().map(NatLine::write).toList());
        sheet.put("firewall", FirewallFields.write(host.firewall()));
        sheet.lines("labels", host.labels().stream().map(LabelLine::write).toList());
        Sheet settings = Sheet.brief();
        host.settings().values().forEach(settings::put);
        sheet.put("settings", settings);
        return sheet;
    }

    private Sheet adapters() {
        Sheet sheet = Sheet.tall();
        for (int i = 0; i < host.adapters().size(); i++) {
            Adapter adapter = host.adapters().get(i);
            sheet.putAlways(adapter.name(), adapter(adapter, written.get(i)));
        }
        return sheet;
    }

    private static Sheet adapter(Adapter adapter, Identity identity) {
        Sheet sheet = Sheet.brief();
        sheet.row(
                "addresses",
                adapter.addresses().stream().map(AddressLine::write).toList());
        sheet.row(
                "gateways", adapter.gateways().stream().map(GatewayLine::write).toList());
        WindowsAdapter windows = adapter.windows();
        sheet.put("metric", windows.metric(), 0);
        sheet.put("binding", windows.binding(), 0);
        sheet.put("speed", windows.speed(), 0);
        sheet.put("wireless", windows.wireless(), false);
        EnabledWords.write(windows.enabled(), sheet);
        Switches.state(adapter.switches())
                .ifPresentOrElse(
                        state -> sheet.put("state", state, "up"),
                        () -> sheet.fullRow("switches", Switches.names(adapter.switches())));
        if (identity.index() != null) {
            sheet.put("index", identity.index());
        }
        if (identity.mac() != null) {
            sheet.put("mac", identity.mac());
        }
        return sheet;
    }

    private List<String> routes() {
        List<String> lines = new ArrayList<>();
        for (RouteTable table : host.tables()) {
            for (Route route : table.routes()) {
                lines.add(RouteText.of(new RouteRow(table.name(), route)));
            }
        }
        return lines;
    }

    private List<Sheet> rules() {
        List<Sheet> rules = new ArrayList<>();
        host.rules().forEach(rule -> {
            Sheet pair = Sheet.tall();
            pair.put(String.valueOf(rule.priority()), RuleLine.write(rule));
            rules.add(pair);
        });
        return rules;
    }
}
