package homing.io.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.NextHop;
import homing.model.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedPartsTest {
    @TempDir
    Path folder;

    @Test
    void routesOfTextKeepTheirCommonPartsOnce() throws Exception {
        commonPartsAreOne("ip-route.txt", """
                10.1.0.0/16 via 10.0.0.1 dev eth0 proto bgp
                10.2.0.0/16 via 10.0.0.1 dev eth0 proto bgp
                10.3.0.0/16 proto bgp
                        nexthop via 10.0.0.1 dev eth0 weight 1
                        nexthop via 10.0.0.2 dev eth0 weight 1
                """);
    }

    @Test
    void routesOfJsonKeepTheirCommonPartsOnce() throws Exception {
        commonPartsAreOne("ip-route.json", """
                [{"dst":"10.1.0.0/16","gateway":"10.0.0.1","dev":"eth0","protocol":"bgp"},
                {"dst":"10.2.0.0/16","gateway":"10.0.0.1","dev":"eth0","protocol":"bgp"},
                {"dst":"10.3.0.0/16","protocol":"bgp","nexthops":[
                {"gateway":"10.0.0.1","dev":"eth0"},{"gateway":"10.0.0.2","dev":"eth0"}]}]
                """);
    }

    private void commonPartsAreOne(String file, String content) throws Exception {
        Files.writeString(folder.resolve("ip-addr.txt"), "2: eth0: <UP,LOWER_UP> mtu 1500\n");
        Files.writeString(folder.resolve(file), content);
        List<Route> routes = new SnapshotReader()
                .read(folder)
                .value()
                .hosts()
                .get(0)
                .tables()
                .get(0)
                .routes();
        Route first = routes.get(0);
        assertThat(routes.get(1).nextHop()).isSameAs(first.nextHop());
        assertThat(routes.get(2).nextHops())
                .extracting(NextHop::adapter)
                .allSatisfy(name -> assertThat(name).isSameAs(first.nextHop().adapter()));
        assertThat(routes).allSatisfy(route -> assertThat(route.origin()).isSameAs(first.origin()));
    }
}
