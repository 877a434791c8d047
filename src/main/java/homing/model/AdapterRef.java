package homing.model;

/** An adapter of a host, by their names; written host:adapter. */
public record AdapterRef(String host, String adapter) {
    @Override
    public String toString() {
        return host + ":" + adapter;
    }
}
