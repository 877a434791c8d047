package homing.ui.form.host;

/** A row of an adapter's table: one of its addresses, one of its gateways. */
record Owned<T>(String adapter, T row) {
    Owned<T> at(String other) {
        return new Owned<>(other, row);
    }

    Owned<T> with(T changed) {
        return new Owned<>(adapter, changed);
    }
}
