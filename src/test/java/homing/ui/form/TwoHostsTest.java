package homing.ui.form;

import homing.problem.BadInput;
import homing.scenario.Part;
import org.junit.jupiter.api.BeforeEach;

/** Two hosts on a LAN, of which one has another adapter and a route; that one is picked. */
abstract class TwoHostsTest extends SetUpTest {
    @BeforeEach
    void openTwoHosts() throws BadInput {
        open("""
                homing: 1
                hosts:
                  a:
                    adapters:
                      eth0: {addresses: 10.1.0.5/24}
                      eth1: {addresses: 10.2.0.5/24}
                    routes: [default via 10.1.0.1 dev eth0]
                  b: {adapters: {eth0: {addresses: 10.1.0.1/24}}}
                lans: {L: [a:eth0, b:eth0], M: [a:eth1]}
                """);
        showSetUp(WIDTH, 860);
        pick(new Part.OfHost("a"));
    }
}
