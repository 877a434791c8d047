package homing.ui.form.host;

import homing.model.Adapter;
import homing.net.IpAddress;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import java.util.Optional;

/** The field for an adapter of a host: its name, or one of its addresses, as tables of Windows name it. */
final class AdapterField {
    private static final String LOOPBACK = "lo";

    private AdapterField() {}

    static Field<String> of(Site site) {
        return Field.of(text -> read(site, text), name -> name);
    }

    /** The same, and empty for none. */
    static Field<String> maybe(Site site) {
        return Field.of(text -> text.isEmpty() ? Reading.of("") : read(site, text), name -> name);
    }

    private static Reading<String> read(Site site, String text) {
        Optional<String> owner =
                IpAddress.tryParse(text).flatMap(site.host()::ownerOf).map(Adapter::name);
        if (owner.isPresent() || text.equals(LOOPBACK)) {
            return Reading.of(owner.orElse(text));
        }
        return Fields.known(site.adapters()).read(text);
    }
}
