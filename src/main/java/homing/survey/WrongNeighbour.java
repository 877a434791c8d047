package homing.survey;

import homing.model.Host;
import homing.model.Neighbour;
import homing.net.Mac;
import homing.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A neighbour whose hardware address was written down, and who has another one: its frames reach nobody, or somebody else. */
final class WrongNeighbour implements Check {
    @Override
    public Stream<Mark> marks(Ground ground) {
        return ground.hosts().stream()
                .flatMap(host -> host.neighbours().stream()
                        .flatMap(known -> ground.seats().named(host, known.adapter()).stream()
                                .flatMap(seat -> mark(ground, seat, known).stream())));
    }

    private static Optional<Mark> mark(Ground ground, Seat seat, Neighbour known) {
        List<Seat> owners = ground.seats().ownersBeside(seat, known.address()).stream()
                .filter(owner -> !owner.isOn(seat.host()))
                .toList();
        Optional<Mac> told = known.hardware();
        boolean wrong = told.isPresent()
                && !owners.isEmpty()
                && owners.stream().noneMatch(owner -> owner.adapter().mac().equals(told.get()));
        return wrong ? Optional.of(mark(seat, known, told.get(), owners.get(0))) : Optional.empty();
    }

    private static Mark mark(Seat seat, Neighbour known, Mac told, Seat owner) {
        Mac right = owner.adapter().mac();
        return Mark.of(
                        "wrong-neighbour",
                        Mark.Severity.WARNING,
                        seat.part(),
                        seat.host().name(),
                        known.address(),
                        told,
                        owner.ref(),
                        right)
                .with(Fixes.onHost(
                        seat.host(),
                        Message.of("survey.fix.neighbour", seat.host().name(), known.address(), right),
                        host -> corrected(host, known, right)));
    }

    private static Host corrected(Host host, Neighbour known, Mac right) {
        Neighbour better = new Neighbour(known.address(), known.adapter(), right, known.state());
        return host.withNeighbours(host.neighbours().stream()
                .map(each -> each.equals(known) ? better : each)
                .toList());
    }
}
