package homing.ui.form.host;

import homing.model.Adapter;

/**
 * An adapter and its cable.
 *
 * @param lan the LAN that it is plugged into; empty for none
 */
record Card(Adapter adapter, String lan) {
    Card with(Adapter changed) {
        return new Card(changed, lan);
    }
}
