package homing.survey;

import homing.scenario.Part;
import homing.scenario.Scenario;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks over a drawing: each {@link Check} says what it finds. */
public final class Survey {
    private static final List<Check> CHECKS = List.of(
            new DuplicateAddress(),
            new DuplicateMac(),
            new EdgeAddress(),
            new AddressFailed(),
            new GatewayOffLink(),
            new GatewayNobody(),
            new GatewayThatKeeps(),
            new NoWayBack(),
            new GatewayCircle(),
            new SilentAdapter(),
            new ForeignSource(),
            new EqualDefaults(),
            new EmptyTable(),
            new UnknownAdapter(),
            new WrongNeighbour(),
            new OverlappingSubnets(),
            new LengthsDiffer(),
            new StrangerOnLan(),
            new ExpectationOfNobody(),
            new CallToNobody(),
            new TwoOnOneLan(),
            new NoWayOut(),
            new NoAddress(),
            new LonelyLan());

    private Survey() {}

    /** All marks, the gravest first; those of the same weight in the order of the checks and of the drawing. */
    public static List<Mark> of(Scenario scenario) {
        Ground ground = new Ground(scenario);
        return CHECKS.stream()
                .flatMap(check -> check.marks(ground))
                .sorted(Comparator.comparing(Mark::severity))
                .toList();
    }

    /** The gravest mark of each part that has any. */
    public static Map<Part, Mark> gravest(List<Mark> marks) {
        Map<Part, Mark> of = new LinkedHashMap<>();
        marks.stream().sorted(Comparator.comparing(Mark::severity)).forEach(mark -> of.putIfAbsent(mark.part(), mark));
        return of;
    }
}
