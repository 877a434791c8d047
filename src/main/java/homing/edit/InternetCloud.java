package homing.edit;

import homing.edit.free.FreeAddresses;
import homing.edit.free.FreeMacs;
import homing.edit.free.FreeNames;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.Lan;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Prefix;
import homing.scenario.Part;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import java.util.List;

/**
 * The Internet as a drawing shows it: a LAN that stands for all networks in between, and a server on it that can be called. Its
 * addresses are those of RFC 5737.
 */
final class InternetCloud {
    private static final double BESIDE = 300;
    private static final int FIRST = 2;
    private static final int SERVER = 80;

    private InternetCloud() {}

    static Addition in(Scenario scenario, Spot at) {
        Lan empty = new Lan(FreeNames.lanLike(scenario, "Internet"), List.of(), Lan.Kind.INTERNET);
        Host bare = Hosts.blank(FreeNames.hostLike(scenario, "server"), StackId.LINUX);
        Host server = bare.withAdapters(List.of(card(scenario, FreeNames.adapter(bare))));
        Lan lan = empty.withAdapters(
                List.of(new AdapterRef(server.name(), server.adapters().get(0).name())));
        Edit edit = Edit.of(
                Message.of("edit.add", lan.name()),
                before -> Placed.lan(Placed.host(before, server, new Spot(at.x() + BESIDE, at.y())), lan, at));
        return new Addition(edit, List.of(new Part.OfLan(lan.name()), new Part.OfHost(server.name())));
    }

    private static Adapter card(Scenario scenario, String name) {
        Prefix prefix = FreeAddresses.in(scenario).prefix(Lan.Kind.INTERNET);
        IpAddress address = IpAddress.ofIpv4(prefix.address().ipv4Bits() + SERVER);
        return new Adapter(
                name,
                FIRST,
                FreeMacs.of(scenario, scenario.network().hosts().size(), FIRST),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(AdapterAddress.of(address, prefix.length())),
                List.of());
    }
}
