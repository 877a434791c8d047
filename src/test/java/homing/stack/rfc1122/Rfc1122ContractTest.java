package homing.stack.rfc1122;

import homing.model.Host;
import homing.stack.HostStack;
import homing.stack.PipelineStack;
import homing.stack.StackContract;
import homing.stack.windows.Hosts;
import java.util.List;
import org.junit.jupiter.api.Nested;

class Rfc1122ContractTest {
    @Nested
    class Weak extends OfModel {
        Weak() {
            super(HostModel.WEAK);
        }
    }

    @Nested
    class Strong extends OfModel {
        Strong() {
            super(HostModel.STRONG);
        }
    }

    private abstract static class OfModel extends StackContract {
        private final HostModel model;

        OfModel(HostModel model) {
            this.model = model;
        }

        @Override
        protected HostStack stack() {
            return new PipelineStack(new Rfc1122Profile(model));
        }

        @Override
        protected Host host() {
            List<String> adapters = List.of("A idx=2 addr=10.1.0.5/24 gw=10.1.0.1", "B idx=3 addr=10.2.0.5/24");
            return Hosts.of("rfc1122", adapters, List.of(), List.of());
        }
    }
}
