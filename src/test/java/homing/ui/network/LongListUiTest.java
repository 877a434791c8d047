package homing.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Campus;
import homing.edit.Cables;
import homing.edit.Edit;
import homing.edit.Hosts;
import homing.edit.Tables;
import homing.model.AdapterAddress;
import homing.model.AdapterRef;
import homing.model.Host;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Scenario;
import homing.sim.Simulation;
import homing.ui.session.CurrentRun;
import homing.ui.session.Document;
import homing.ui.session.Session;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an edit costs in a list of a thousand hosts. */
class LongListUiTest extends ListTest {
    private static final int HOSTS = 1000;
    private static final int EDITS = 60;
    /** What others do on the machine meanwhile does not count. */
    private static final ThreadMXBean SPENT = ManagementFactory.getThreadMXBean();

    private static final double MOST_MILLIS = 50;

    @Override
    Scenario drawing() {
        Document document = new Document();
        CurrentRun idle = new CurrentRun(document, Simulation::run, run -> {}, Runnable::run);
        session = new Session(document, idle, session.playback(), session.selection());
        return Campus.of(HOSTS);
    }

    /** In the window this is done in the background, and so is the run. */
    @Override
    Executor survey() {
        return look -> {};
    }

    /** The median, in milliseconds, until the list is laid out again. */
    private double cost(IntFunction<Edit> edits) {
        double[] taken = IntStream.range(0, EDITS)
                .mapToDouble(i -> onScreen(() -> {
                    Edit edit = edits.apply(i);
                    long begin = SPENT.getCurrentThreadCpuTime();
                    session.document().apply(edit);
                    stage.getScene().getRoot().applyCss();
                    stage.getScene().getRoot().layout();
                    return (SPENT.getCurrentThreadCpuTime() - begin) / 1e6;
                }))
                .sorted()
                .toArray();
        return taken[EDITS / 2];
    }

    @Test
    void anEditOfALongListTakesLittleTime() {
        Host host = scenario().network().hosts().get(HOSTS / 2);
        String card = host.adapters().stream()
                .filter(each -> !each.isLoopback())
                .findFirst()
                .orElseThrow()
                .name();
        AdapterRef ref = new AdapterRef(host.name(), card);
        go("adapter " + ref);
        double typed = cost(i -> Tables.addresses(card)
                .replace(scenario(), host.name(), 0, AdapterAddress.of(IpAddress.parse("10.200.0." + (i + 1)), 24))
                .edit()
                .orElseThrow());
        double down = cost(i -> Cables.setUp(ref, i % 2 == 0));
        double added = cost(i -> Hosts.add(scenario(), StackId.LINUX, room()).edit());
        System.out.printf(
                Locale.ROOT,
                "An edit in a list of %d hosts: address %.1f ms, down %.1f ms, one host more %.1f ms%n",
                HOSTS,
                typed,
                down,
                added);
        assertThat(here()).isEqualTo("adapter " + ref);
        assertThat(Math.max(typed, Math.max(down, added))).isLessThan(MOST_MILLIS);
    }
}
