package homing.stack.windows.modern;

import homing.decision.Verdict;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Host;
import homing.net.IpAddress;
import homing.net.Mac;
import homing.stack.DuplicateDetection;
import java.util.Collections;
import java.util.List;

/** How these systems check a fresh address: rule WM-N8. */
enum ModernDuplicates implements DuplicateDetection {
    OF;

    private static final int TIMES4 = 3;
    private static final int TIMES6 = 1;
    private static final long PAUSE = 1_000_000;

    @Override
    public List<Long> pauses(Host host, Adapter adapter, AdapterAddress fresh) {
        return Collections.nCopies(fresh.address().isIpv4() ? TIMES4 : TIMES6, PAUSE);
    }

    @Override
    public Verdict probe(IpAddress own) {
        return Verdict.chosen(ModernRule.WM_N8, "modern.dad.probe", own);
    }

    @Override
    public Verdict free(IpAddress own) {
        return Verdict.chosen(ModernRule.WM_N8, "modern.dad.free", own);
    }

    @Override
    public Verdict taken(IpAddress own, Mac other) {
        return Verdict.passedOver(ModernRule.WM_N8, "modern.dad.taken", own, other);
    }
}
