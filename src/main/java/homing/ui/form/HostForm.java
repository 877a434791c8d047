package homing.ui.form;

import homing.edit.HostSettings;
import homing.edit.Hosts;
import homing.edit.wiring.Forwarding;
import homing.model.Firewall;
import homing.model.Host;
import homing.model.Lan;
import homing.model.StackId;
import homing.scenario.Part;
import homing.text.Words;
import homing.ui.command.Systems;
import homing.ui.form.grid.Grid;
import homing.ui.form.grid.GridView;
import homing.ui.form.host.HostGrids;
import homing.ui.form.host.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A host: what it is called, its system, and every table that the system has. */
final class HostForm implements Page {
    private static final Words WORDS = Words.english();

    private final Desk desk;
    private final Site site;
    private final VBox page = new VBox();
    private final List<Runnable> fields = new ArrayList<>();
    private final List<GridView<?>> grids = new ArrayList<>();
    private final List<String> names;
    private Host shown;
    private List<Lan> lans;

    HostForm(Desk desk, String name) {
        this.desk = desk;
        site = new Site(desk.session().document(), name);
        shown = site.host();
        lans = desk.scenario().network().lans();
        page.getStyleClass().add("form-page");
        page.setId("form-host");
        FormField title = desk.name(new Part.OfHost(name), name);
        page.getChildren().add(title);
        page.getChildren().add(system());
        ticks();
        List<Grid<?>> all = HostGrids.of(site);
        names = names(all);
        all.forEach(this::add);
    }

    private static List<String> names(List<Grid<?>> all) {
        return all.stream().map(Grid::name).toList();
    }

    private Node system() {
        ChoiceField<StackId> system = new ChoiceField<>(
                "system",
                Systems.with(shown.stack()),
                Systems::name,
                () -> shown.stack(),
                stack -> desk.apply(Hosts.setStack(shown.name(), stack)));
        fields.add(system::show);
        return system.row();
    }

    private void ticks() {
        VBox both = new VBox();
        both.getStyleClass().add("ticks");
        if (!site.familyForwarding().isEmpty()) {
            both.getChildren()
                    .add(tick(new Tick(
                            "forwards",
                            () -> Forwarding.isOn(shown),
                            on -> desk.apply(Hosts.setForwarding(shown.name(), on)))));
        }
        both.getChildren()
                .add(tick(new Tick(
                        "automatic",
                        () -> shown.automaticRoutes(),
                        on -> desk.apply(Hosts.setAutomaticRoutes(shown.name(), on)))));
        page.getChildren().add(FormRow.of(both));
    }

    private Tick tick(Tick tick) {
        fields.add(tick::show);
        return tick;
    }

    private <T> void add(Grid<T> grid) {
        GridView<T> view = new GridView<>(grid, desk::apply);
        grids.add(view);
        page.getChildren().add(view);
        if (grid.name().equals("filters")) {
            page.getChildren().add(otherwise());
        }
    }

    private Node otherwise() {
        ChoiceField<Firewall.Action> otherwise = new ChoiceField<>(
                "otherwise",
                List.of(Firewall.Action.values()),
                action -> WORDS.say("ui.form.otherwise." + action.name().toLowerCase(java.util.Locale.ROOT)),
                () -> shown.firewall().otherwise(),
                action -> desk.apply(HostSettings.setOtherwise(shown.name(), action)));
        fields.add(otherwise::show);
        return otherwise.row();
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public boolean show() {
        Optional<Host> found = site.find();
        if (found.isEmpty()) {
            return false;
        }
        List<Lan> plugged = desk.scenario().network().lans();
        if (found.get().equals(shown) && plugged.equals(lans)) {
            return true;
        }
        lans = plugged;
        boolean moved = !found.get().stack().equals(shown.stack());
        shown = found.get();
        fields.forEach(Runnable::run);
        grids.forEach(GridView::show);
        return !moved && names(HostGrids.of(site)).equals(names);
    }

    @Override
    public Optional<Node> point(Part part) {
        if (!(part instanceof Part.OfAdapter adapter)) {
            return Optional.empty();
        }
        List<String> cards = shown.adapters().stream().map(each -> each.name()).toList();
        grids.get(0).point(cards.indexOf(adapter.adapter().adapter()));
        return Optional.of(grids.get(0));
    }
}
