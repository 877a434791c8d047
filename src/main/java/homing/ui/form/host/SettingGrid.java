package homing.ui.form.host;

import homing.edit.Attempt;
import homing.edit.HostSettings;
import homing.text.Message;
import homing.ui.form.field.Field;
import homing.ui.form.field.Fields;
import homing.ui.form.field.Reading;
import homing.ui.form.grid.Column;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.Together;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The switches of a host by their own names. */
record SettingGrid(Site site, List<Column<SettingGrid.Setting>> columns) implements Grid<SettingGrid.Setting> {
    private static final Field<Long> VALUE = Fields.number(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A switch that is set. */
    record Setting(String name, int value) {}

    static SettingGrid of(Site site) {
        Field<String> name = Field.of(
                text -> text.matches("[A-Za-z0-9_./ -]{1,80}")
                        ? Reading.of(text)
                        : Reading.bad("ui.form.expected.setting", text),
                text -> text);
        return new SettingGrid(
                site,
                List.of(
                        Column.of(
                                        "setting",
                                        name,
                                        Setting::name,
                                        (Setting row, String typed) -> new Setting(typed, row.value()))
                                .knowing(() -> KnownSettings.of(site)),
                        Column.of(
                                "value",
                                VALUE,
                                row -> (long) row.value(),
                                (row, typed) -> new Setting(row.name(), typed.intValue()))));
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public List<Setting> rows() {
        return site.find().stream()
                .flatMap(host -> host.settings().values().entrySet().stream())
                .map(entry -> new Setting(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The first switch that is known and not set. */
    @Override
    public Optional<Setting> proposal() {
        List<String> set = rows().stream().map(Setting::name).toList();
        return KnownSettings.of(site).stream()
                .filter(each -> !set.contains(each))
                .findFirst()
                .map(free -> new Setting(free, 1));
    }

    @Override
    public Attempt insert(int at, List<Setting> rows) {
        List<Together.Step> parts = new ArrayList<>();
        rows.forEach(row -> parts.add(scenario -> HostSettings.set(scenario, site.name(), row.name(), row.value())));
        return together("edit.row.add", rows.size(), parts);
    }

    private Attempt together(String done, int rows, List<Together.Step> parts) {
        Message what = rows == 1
                ? Message.of("ui.form.settings.one")
                : Message.of("edit.row.several", rows, Message.of("edit.row.settings"));
        return Together.of(site.scenario(), Message.of(done, what, site.name()), parts);
    }

    @Override
    public Attempt replace(int at, Setting row) {
        Setting before = rows().get(at);
        List<Together.Step> parts = new ArrayList<>();
        if (!before.name().equals(row.name())) {
            parts.add(scenario -> Attempt.of(HostSettings.unset(site.name(), before.name())));
        }
        parts.add(scenario -> HostSettings.set(scenario, site.name(), row.name(), row.value()));
        return together("edit.row.change", 1, parts);
    }

    @Override
    public Attempt remove(Collection<Integer> places) {
        List<Setting> rows = rows();
        List<Together.Step> parts = new ArrayList<>();
        places.forEach(at -> parts.add(scenario ->
                Attempt.of(HostSettings.unset(site.name(), rows.get(at).name()))));
        return together("edit.row.remove", places.size(), parts);
    }

    @Override
    public Attempt move(int from, int to) {
        return Attempt.refused("ui.form.settings.order");
    }

    /** {@code net.ipv4.ip_forward = 1}, as sysctl prints it; also {@code ip_forward 1} and {@code net.inet.ip.ttl: 64}. */
    @Override
    public Reading<Setting> read(String line) {
        String plain = line.strip().replaceFirst("^(?:sudo\\s+)?sysctl\\s+(?:-w\\s+)?", "");
        int value = plain.length() - plain.replaceFirst(".*[=:\\s]", "").length();
        return VALUE.read(plain.substring(value))
                .map(number -> new Setting(
                        plain.substring(0, value)
                                .replaceFirst("[=:\\s]+$", "")
                                .replaceFirst("^net\\.ipv4\\.", "")
                                .replaceFirst("^net\\.ipv6\\.", "ipv6."),
                        number.intValue()));
    }

    @Override
    public String print(Setting row) {
        return row.name() + " = " + row.value();
    }
}
