package homing.ui.inspector;

import homing.ui.session.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The side panel of a host: its name and system, its tables page by page, and the packet of the current step. */
public final class Inspector extends VBox {
    private final Session session;
    private final InspectorModel model;
    private final Label name = new Label();
    private final Label stack = new Label();
    private final KeepButton keep;
    private final Tabs tabs;
    private final VBox content = new VBox();
    private final PacketView packet = new PacketView();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Map<Tab, List<SectionView>> sections = new EnumMap<>(Tab.class);
    private boolean reveal;

    public Inspector(Session session) {
        this.session = session;
        model = new InspectorModel(session);
        tabs = new Tabs(model.tabProperty());
        getStyleClass().add("inspector");
        name.getStyleClass().add("host-name");
        name.setId("inspector-host");
        stack.getStyleClass().add("host-stack");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        keep = new KeepButton(model.keptProperty());
        keep.setMinWidth(USE_PREF_SIZE);
        model.keptProperty().addListener(changed -> keep.show(name.getText()));
        HBox title = new HBox(name, stack, between, keep);
        title.getStyleClass().add("title");
        content.getStyleClass().add("content");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, tabs, scroll);
        model.pageProperty().addListener(changed -> show());
        model.tabProperty().addListener(changed -> show());
        model.packetProperty().addListener((property, before, page) -> packet.show(page));
        session.selection().pointedProperty().addListener((property, before, subject) -> point(subject));
        packet.show(model.packetProperty().get());
        show();
    }

    private void show() {
        HostPage page = model.pageProperty().get();
        setVisible(page != null);
        if (page != null) {
            name.setText(page.name());
            stack.setText(page.stack());
            keep.show(page.name());
            tabs.show(page);
            show(page.sections(model.tabProperty().get()));
        }
    }

    private void show(List<Section> shown) {
        List<SectionView> views = views();
        while (views.size() < shown.size()) {
            views.add(new SectionView(session.selection().pointedProperty()::set));
        }
        views.subList(shown.size(), views.size()).clear();
        for (int i = 0; i < shown.size(); i++) {
            views.get(i).show(shown.get(i));
        }
        List<Node> parts = new ArrayList<>(views);
        parts.add(packet);
        if (!content.getChildren().equals(parts)) {
            content.getChildren().setAll(parts);
        }
        reveal = true;
        requestLayout();
    }

    /** The tables of the page that is open; each page keeps its own, and where they were scrolled to. */
    private List<SectionView> views() {
        return sections.computeIfAbsent(model.tabProperty().get(), tab -> new ArrayList<>());
    }

    private void point(Object subject) {
        views().forEach(section -> section.point(subject));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (reveal) {
            reveal = false;
            scroll.layout();
            revealFirst();
        }
    }

    /** Brings the line that the step is about into sight, or else its packet. */
    private void revealFirst() {
        HostPage page = model.pageProperty().get();
        if (page != null && !page.isLookedAt() && packet.isVisible()) {
            reveal(packet.getBoundsInParent());
            return;
        }
        for (SectionView section : views()) {
            section.first().map(section::localToParent).ifPresent(this::reveal);
        }
    }

    private void reveal(Bounds line) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double wanted = Math.min(Math.max(top, line.getMaxY() - seen), line.getMinY());
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
        }
    }
}
