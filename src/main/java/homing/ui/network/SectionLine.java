package homing.ui.network;

/** A heading: hosts, LANs, notes. */
record SectionLine(String name) implements Subject {
    @Override
    public boolean isFold() {
        return true;
    }
}
