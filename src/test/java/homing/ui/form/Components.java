package homing.ui.form;

import homing.edit.RouteRow;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.AntiSpoofing;
import homing.model.Call;
import homing.model.FilterRule;
import homing.model.Firewall;
import homing.model.Gateway;
import homing.model.Host;
import homing.model.Lan;
import homing.model.NatRule;
import homing.model.Neighbour;
import homing.model.Network;
import homing.model.NextHop;
import homing.model.PacketMatch;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.WindowsAdapter;
import homing.scenario.Expectation;
import homing.scenario.Note;
import homing.scenario.Remark;
import homing.scenario.Scenario;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a scenario is made of: the components of its records, each by the name of its record and its own. */
final class Components {
    private Components() {}

    static List<String> names() {
        return Stream.of(
                        Scenario.class,
                        Network.class,
                        Host.class,
                        Lan.class,
                        Note.class,
                        Adapter.class,
                        WindowsAdapter.class,
                        AdapterAddress.class,
                        Gateway.class,
                        RouteRow.class,
                        Route.class,
                        NextHop.class,
                        PolicyRule.class,
                        PolicyRule.Selectors.class,
                        Neighbour.class,
                        NatRule.class,
                        PacketMatch.class,
                        Firewall.class,
                        FilterRule.class,
                        AntiSpoofing.class,
                        AddressLabel.class,
                        ScriptedCall.class,
                        Call.class,
                        Call.Options.class,
                        Server.class,
                        Expectation.class,
                        Remark.class,
                        Story.class,
                        Story.Calling.class,
                        Story.Changing.class,
                        Story.Expecting.class)
                .flatMap(type ->
                        Stream.of(type.getRecordComponents()).map(each -> type.getSimpleName() + "." + each.getName()))
                .toList();
    }

    /** All values that a component has anywhere in a scenario. */
    static List<Object> values(Scenario scenario, String component) {
        List<Object> found = new ArrayList<>();
        collect(scenario, component, found);
        return found;
    }

    private static void collect(Object part, String component, List<Object> found) {
        if (part instanceof Iterable<?> all) {
            all.forEach(each -> collect(each, component, found));
        } else if (part instanceof RouteTable table) {
            table.routes().forEach(route -> collect(new RouteRow(table.name(), route), component, found));
        } else if (part instanceof Record record) {
            for (RecordComponent each : record.getClass().getRecordComponents()) {
                Object value = value(record, each);
                if (component.equals(record.getClass().getSimpleName() + "." + each.getName())) {
                    found.add(value);
                }
                collect(value, component, found);
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(component.toString(), impossible);
        }
    }
}
