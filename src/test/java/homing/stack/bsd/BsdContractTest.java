package homing.stack.bsd;

import homing.model.Host;
import homing.stack.HostStack;
import homing.stack.PipelineStack;
import homing.stack.StackContract;
import org.junit.jupiter.api.Nested;

class BsdContractTest {
    @Nested
    class Macos extends OfSystem {
        Macos() {
            super(BsdSystem.MACOS);
        }
    }

    @Nested
    class Freebsd13 extends OfSystem {
        Freebsd13() {
            super(BsdSystem.FREEBSD13);
        }
    }

    @Nested
    class Freebsd14 extends OfSystem {
        Freebsd14() {
            super(BsdSystem.FREEBSD14);
        }
    }

    private abstract static class OfSystem extends StackContract {
        private final BsdSystem system;

        OfSystem(BsdSystem system) {
            this.system = system;
        }

        @Override
        protected HostStack stack() {
            return new PipelineStack(new BsdProfile(system));
        }

        @Override
        protected Host host() {
            return BsdHosts.host("A idx=2 addr=10.1.0.5/24 gw=10.1.0.1", "B idx=3 addr=10.2.0.5/24");
        }
    }
}
