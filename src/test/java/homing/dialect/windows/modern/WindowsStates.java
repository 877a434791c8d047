package homing.dialect.windows.modern;

import homing.io.shipped.Shelf;
import homing.model.Host;
import homing.model.StackId;
import homing.stack.windows.Hosts;
import homing.state.HostState;
import homing.systems.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Hosts as they run under Windows 10: those of all scenarios, and many that chance makes. */
public final class WindowsStates {
    private static final StackId STACK = StackId.parse("windows-modern");

    private WindowsStates() {}

    public static Stream<HostState> all() {
        Stream<Host> drawn = Shelf.names().stream()
                .flatMap(name -> Shelf.read(name).scenario().network().hosts().stream())
                .map(host -> host.withStack(STACK).withRules(List.of()));
        Stream<Host> made = LongStream.rangeClosed(1, 200).mapToObj(seed -> new Chance(new Random(seed)).host());
        return Stream.concat(drawn, made)
                .map(host -> Profiles.of(STACK).orElseThrow().start(host));
    }

    private record Chance(Random dice) {
        Host host() {
            int cards = 1 + dice.nextInt(3);
            List<String> neighbours = new ArrayList<>();
            for (int i = 0; i < cards; i++) {
                String state = dice.nextBoolean() ? "static" : "dynamic";
                neighbours.add("172.2%d.0.9 at 00-00-5e-00-53-0%d %s".formatted(i, i, state));
                neighbours.add("2001:db8:%d::9 at 00-00-5e-00-53-1%d %s".formatted(i, i, state));
            }
            return Hosts.of(
                    "windows-modern",
                    IntStream.range(0, cards).mapToObj(this::card).toList(),
                    List.of("203.0.113.0/24 via 172.20.0.254 dev Card0 metric " + dice.nextInt(400)),
                    neighbours);
        }

        private String card(int i) {
            String text = "Card%d idx=%d addr=172.2%d.0.%d/24%s,172.2%d.1.7/30,2001:db8:%d::%x/64%s,%s,fe80::%x/64"
                    .formatted(
                            i,
                            2 + 9 * i,
                            i,
                            10 + dice.nextInt(99),
                            mark(),
                            i,
                            i,
                            16 + dice.nextInt(9),
                            mark(),
                            "2001:db8:%d:0:5c1d:77aa:90be:%x/64;temporary".formatted(i, dice.nextInt(9999)),
                            32 + i);
            String gateways =
                    dice.nextBoolean() ? "" : " gw=172.2%d.0.1,fe80::1%s".formatted(i, dice.nextBoolean() ? "" : "@5");
            return text
                    + gateways
                    + (dice.nextBoolean() ? "" : " metric=" + (1 + dice.nextInt(90)))
                    + (dice.nextInt(4) > 0 ? "" : " down")
                    + (dice.nextInt(4) > 0 ? "" : " wireless")
                    + (dice.nextInt(4) > 0 ? "" : " weaksend")
                    + (dice.nextInt(4) > 0 ? "" : " ignoredefault")
                    + (dice.nextInt(4) > 0 ? "" : " forwarding");
        }

        private String mark() {
            return List.of("", ";deprecated", ";skip", ";tentative").get(dice.nextInt(4));
        }
    }
}
