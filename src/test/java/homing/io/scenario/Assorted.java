package homing.io.scenario;

import homing.model.AdapterAddress;
import homing.model.AddressLabel;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.NatRule;
import homing.model.PolicyRule;
import homing.model.Route;
import homing.scenario.ScriptedCall;
import homing.scenario.Server;
import homing.scenario.Story;
import java.util.List;

/** Rows of tables, calls and stories made by chance, with everything that a file can say of them; the same seed gives the same. */
public final class Assorted {
    private final Chance chance;
    private final ChanceLines lines;

    public Assorted(long seed) {
        chance = new Chance(seed);
        lines = new ChanceLines(chance.dice);
    }

    public Route route(List<String> adapters) {
        return lines.route(adapters);
    }

    public PolicyRule rule() {
        return lines.rule();
    }

    public NatRule nat() {
        return lines.nat();
    }

    public Firewall firewall(List<String> adapters) {
        return lines.firewall(adapters);
    }

    public AddressLabel label(List<String> adapters) {
        return lines.label(adapters);
    }

    public AdapterAddress address() {
        return chance.address();
    }

    /** A call that the host makes. */
    public ScriptedCall call(Host host) {
        return chance.call(host);
    }

    /** A story in which these hosts play, at least one. */
    public Story story(String title, List<Host> hosts) {
        return new ChanceStories(chance, lines, hosts).story(title, Server.USUAL);
    }
}
