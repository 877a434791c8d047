package homing.survey;

import homing.model.Call;
import homing.model.NatRule;
import homing.net.IpAddress;
import homing.scenario.Part;
import homing.scenario.Scripted;
import java.util.stream.Stream;

/** A call to an address that nobody in the drawing has. */
final class CallToNobody implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.scenario().scripted().stream()
                .map(Scripted::calls)
                .flatMap(calls -> calls.stream())
                .map(scripted -> scripted.call())
                .filter(call -> ground.scenario().network().host(call.host()).isPresent())
                .filter(call -> isForOne(call.to()) && !ground.isSomebodys(call.to()))
                .filter(call -> !isBroadcast(ground, call.to()) && !isTranslated(ground, call.to()))
                .map(CallToNobody::mark)
                .distinct();
    }

    private static boolean isForOne(IpAddress to) {
        return !to.isLoopback() && !to.isAny() && !to.isMulticast() && !to.isLimitedBroadcast();
    }

    private static boolean isBroadcast(Ground ground, IpAddress to) {
        return ground.seats().all().stream()
                .flatMap(Seat::addresses)
                .anyMatch(own -> own.subnet().isBroadcast(to));
    }

    /** A gateway may write another destination. */
    private static boolean isTranslated(Ground ground, IpAddress to) {
        return ground.hosts().stream()
                .flatMap(host -> host.nat().stream())
                .anyMatch(rule -> rule.target() instanceof NatRule.Target.Dnat
                        && (rule.match().destination() == null
                                || rule.match().destination().contains(to)));
    }

    private static Mark mark(Call call) {
        return Mark.of("call-to-nobody", Mark.Severity.HINT, new Part.OfHost(call.host()), call.host(), call.to());
    }
}
