package homing.stack.linux;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.AdapterAddress.Mark;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.net.IpAddress;
import homing.stack.BindAnswer;
import java.util.Optional;

/** bind() to an IPv6 address (__inet6_bind()). */
final class Ipv6Bind {
    private final Host host;
    private final Call call;
    private final IpAddress asked;
    private final String device;

    private Ipv6Bind(Host host, Call call) {
        this.host = host;
        this.call = call;
        this.asked = call.options().bind();
        this.device = call.options().adapter();
    }

    /** The answer to a program that names an address. */
    static BindAnswer named(Host host, Call call) {
        return new Ipv6Bind(host, call).run();
    }

    private BindAnswer run() {
        if (asked.isMulticast() && call.program() == Program.TCP_CONNECT) {
            return BindStage.refused(call, passedOver("linux.bind.tcp-group"), Errno.EINVAL);
        }
        if (Ipv6Scope.needsAdapter(asked) && device.isEmpty()) {
            Verdict where = Verdict.passedOver(Ipv6Rule.SCOPE_ID, "linux.bind.which-link", asked);
            return BindStage.refused(call, where, Errno.EINVAL);
        }
        if (asked.isMulticast()) {
            return BindStage.kept(call, Verdict.chosen(LinuxRule.BIND_GROUP, "linux.bind.group", asked));
        }
        return owned();
    }

    private BindAnswer owned() {
        Optional<Adapter> owner = ownerFor(host, asked, device);
        if (owner.isPresent()) {
            String name = owner.get().name();
            return BindStage.kept(call, Verdict.chosen(Ipv6Rule.BIND_OWN, "linux.bind.own", asked, name));
        }
        return Sysctl6.nonlocalBind(host.settings())
                ? BindStage.kept(call, Verdict.chosen(LinuxRule.BIND_NONLOCAL, "linux.bind.nonlocal", asked))
                : BindStage.refused(call, passedOver("linux.bind.foreign"), Errno.EADDRNOTAVAIL);
    }

    private Verdict passedOver(String key) {
        return Verdict.passedOver(Ipv6Rule.BIND_OWN, key, asked);
    }

    /**
     * The adapter whose checked address this is (ipv6_chk_addr_and_flags()). An address that reaches no farther than a link
     * must be of the device that was asked for; any other may be of another adapter.
     *
     * @param device empty for any
     */
    static Optional<Adapter> ownerFor(Host host, IpAddress address, String device) {
        boolean any = device.isEmpty() || Ipv6Scope.of(address) > Ipv6Scope.LINK;
        return host.adapters().stream()
                .filter(adapter -> any || adapter.name().equals(device))
                .filter(adapter ->
                        adapter.addressOf(address).filter(Ipv6Bind::isChecked).isPresent())
                .findFirst();
    }

    /** Whether nobody else on the LAN can have the address: its check is over, or counts as over. */
    static boolean isChecked(AdapterAddress address) {
        return !address.marks().contains(Mark.TENTATIVE) || address.marks().contains(Mark.OPTIMISTIC);
    }
}
