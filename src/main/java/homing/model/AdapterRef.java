package homing.model;

/** An adapter of a host, by their names; written host:adapter. */
public record AdapterRef(String host, String adapter) {
    // Written out, for this is the key of large maps: what a record does by itself is slow before the thorough compiler
    // has seen it.

    @Override
    public boolean equals(Object other) {
        return other instanceof AdapterRef ref && host.equals(ref.host) && adapter.equals(ref.adapter);
    }

    @Override
    public int hashCode() {
        return 31 * host.hashCode() + adapter.hashCode();
    }

    @Override
    public String toString() {
        return host + ":" + adapter;
    }
}
