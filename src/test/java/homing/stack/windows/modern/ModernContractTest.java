package homing.stack.windows.modern;

import homing.model.Host;
import homing.stack.HostStack;
import homing.stack.PipelineStack;
import homing.stack.StackContract;
import homing.stack.windows.Hosts;
import java.util.List;

class ModernContractTest extends StackContract {
    @Override
    protected HostStack stack() {
        return new PipelineStack(new ModernProfile(ModernVariant.WIN10));
    }

    @Override
    protected Host host() {
        List<String> adapters = List.of(
                "A idx=2 bind=1 metric=20 addr=10.1.0.5/24 gw=10.1.0.1", "B idx=3 bind=2 metric=20 addr=10.2.0.5/24");
        return Hosts.of("windows-modern", adapters, List.of(), List.of());
    }
}
