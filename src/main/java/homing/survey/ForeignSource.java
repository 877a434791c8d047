package homing.survey;

import homing.model.Host;
import homing.model.Route;
import homing.net.IpAddress;
import homing.scenario.Part;
import homing.text.Message;
import java.util.stream.Stream;

/** A route that gives its packets a source which is no address of the host: the system refuses such a route. */
final class ForeignSource implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host -> ground.routes(host).stream()
                        .filter(route -> route.preferred()
                                .filter(source -> isForeign(ground, host, source))
                                .isPresent())
                        .map(route -> mark(host, route)));
    }

    private static boolean isForeign(Ground ground, Host host, IpAddress source) {
        return !source.isAny()
                && !source.isLoopback()
                && !ground.isToCome(source)
                && ground.seats().owners(source).stream().noneMatch(owner -> owner.isOn(host));
    }

    private static Mark mark(Host host, Route route) {
        IpAddress source = route.preferredSource();
        return Mark.of(
                        "foreign-source",
                        Mark.Severity.ERROR,
                        new Part.OfHost(host.name()),
                        host.name(),
                        route.destination(),
                        source)
                .with(Fixes.onHost(
                        host,
                        Message.of("survey.fix.source", host.name(), source),
                        before -> Fixes.withEachRoute(
                                before,
                                each -> each.preferred().filter(source::equals).isPresent()
                                        ? each.withPreferredSource(null)
                                        : each)));
    }
}
