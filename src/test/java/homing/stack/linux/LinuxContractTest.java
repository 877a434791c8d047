package homing.stack.linux;

import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.model.Route;
import homing.model.RouteTable;
import homing.model.Settings;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.net.Prefix;
import homing.stack.HostStack;
import homing.stack.StackContract;
import java.util.List;

class LinuxContractTest extends StackContract {
    @Override
    protected HostStack stack() {
        return LinuxProfile.stack();
    }

    @Override
    protected Host host() {
        Route defaultRoute = Route.via(Prefix.ALL4, IpAddress.parse("10.1.0.1"), "A", 0);
        return new Host(
                "client",
                StackId.LINUX,
                List.of(adapter("A", 2, "10.1.0.5"), adapter("B", 3, "10.2.0.5")),
                List.of(RouteTable.of("main", List.of(defaultRoute))),
                List.of(),
                List.of(),
                List.of(),
                Settings.NONE,
                true);
    }

    private static Adapter adapter(String name, int index, String address) {
        return new Adapter(
                name,
                index,
                new Mac(0x0200_0000_0000L + index),
                Adapter.ETHERNET,
                WindowsAdapter.DEFAULT,
                List.of(AdapterAddress.of(IpAddress.parse(address), 24)),
                List.of());
    }
}
