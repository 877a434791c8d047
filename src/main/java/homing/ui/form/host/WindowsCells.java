package homing.ui.form.host;

import homing.edit.Adapters;
import homing.edit.Attempt;
import homing.model.AdapterRef;
import homing.model.WindowsAdapter;
import java.util.ArrayList;
import java.util.List;

/** What has changed of the settings that Windows keeps for an adapter, as attempts. */
final class WindowsCells {
    private WindowsCells() {}

    static List<Attempt> changes(AdapterRef ref, WindowsAdapter before, WindowsAdapter after) {
        List<Attempt> changes = new ArrayList<>();
        if (before.metric() != after.metric()) {
            changes.add(Adapters.setMetric(ref, after.metric()));
        }
        if (before.binding() != after.binding()) {
            changes.add(Adapters.setBinding(ref, after.binding()));
        }
        if (before.speed() != after.speed()) {
            changes.add(Adapters.setSpeed(ref, after.speed()));
        }
        if (before.wireless() != after.wireless()) {
            changes.add(Attempt.of(Adapters.setWireless(ref, after.wireless())));
        }
        for (WindowsAdapter.Option each : WindowsAdapter.Option.values()) {
            if (before.has(each) != after.has(each)) {
                changes.add(Attempt.of(Adapters.setOption(ref, each, after.has(each))));
            }
        }
        return changes;
    }
}
