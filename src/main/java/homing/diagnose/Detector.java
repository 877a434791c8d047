package homing.diagnose;

import java.util.List;

/** Looks for one kind of trouble. */
interface Detector {
    List<Finding> find(Evidence evidence);
}
