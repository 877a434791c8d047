package homing.survey;

import homing.model.Host;
import homing.model.NatRule;
import homing.net.IpAddress;
import homing.scenario.Expectation;
import homing.scenario.Expectation.Subject;
import homing.scenario.Part;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A call of which an address is expected that nobody in the drawing has: it can never come to that. */
final class ExpectationOfNobody implements Check {
    /** Subjects that are told by an address which somebody must have. */
    private static final Set<Subject> OWNED =
            Set.of(Subject.SOURCE, Subject.WIRE_SOURCE, Subject.SEEN, Subject.REPLY, Subject.NEXT_HOP);

    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.scenario().scripted().stream()
                .map(Scripted::calls)
                .flatMap(calls -> calls.stream())
                .flatMap(scripted -> scripted.expectations().stream()
                        .filter(expectation -> OWNED.contains(expectation.subject()))
                        .filter(expectation -> isNobodys(ground, scripted, expectation))
                        .map(expectation -> mark(scripted, expectation)));
    }

    private static boolean isNobodys(Ground ground, ScriptedCall scripted, Expectation expectation) {
        Optional<IpAddress> expected = IpAddress.tryParse(expectation.expected());
        return expected.filter(address -> !address.isAny()
                        && !address.isLoopback()
                        && !ground.isSomebodys(address)
                        && !address.equals(scripted.call().to())
                        && !isBound(scripted, address)
                        && !isGateway(ground, scripted, address)
                        && !isWritten(ground, address))
                .isPresent();
    }

    /** A gateway that nobody is may be asked for all the same. */
    private static boolean isGateway(Ground ground, ScriptedCall scripted, IpAddress address) {
        return ground.scenario().network().host(scripted.call().host()).stream()
                .flatMap(host -> ground.hops(host).stream())
                .anyMatch(hop -> hop.gateway().equals(address));
    }

    /** A program may bind to an address that its host does not have, or name one with each packet. */
    private static boolean isBound(ScriptedCall scripted, IpAddress address) {
        return Stream.of(
                        scripted.call().options().bindAddress(),
                        scripted.call().options().namedSource())
                .flatMap(Optional::stream)
                .anyMatch(address::equals);
    }

    private static boolean isWritten(Ground ground, IpAddress address) {
        return ground.hosts().stream()
                .map(Host::nat)
                .flatMap(rules -> rules.stream())
                .map(NatRule::target)
                .anyMatch(target -> (target instanceof NatRule.Target.Snat snat
                                && snat.address().equals(address))
                        || (target instanceof NatRule.Target.Dnat dnat
                                && dnat.address().equals(address)));
    }

    private static Mark mark(ScriptedCall scripted, Expectation expectation) {
        String host = scripted.call().host();
        return Mark.of(
                "expectation-of-nobody",
                Mark.Severity.WARNING,
                new Part.OfHost(host),
                host,
                scripted.call().to(),
                expectation.subject().key(),
                expectation.expected());
    }
}
