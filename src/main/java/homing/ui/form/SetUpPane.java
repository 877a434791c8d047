package homing.ui.form;

import homing.scenario.Part;
import homing.ui.session.Session;
import homing.ui.survey.Marks;
import homing.ui.survey.PartMarks;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The form of what is picked. It follows the drawing only while it is seen. */
public final class SetUpPane extends ScrollPane {
    /** How near to the upper edge something is brought. */
    private static final double ABOVE = 8;

    private final Desk desk;
    private final PickedHead head;
    private final PartMarks odd;
    private final VBox content = new VBox();
    private Page page;
    private Part shown;

    public SetUpPane(Session session, Marks marks) {
        desk = new Desk(session);
        head = new PickedHead(desk);
        odd = new PartMarks(session, marks, this);
        setId("set-up");
        getStyleClass().add("set-up");
        getStylesheets().add(SetUpPane.class.getResource("/homing/ui/forms.css").toExternalForm());
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        // Elsewhere these keys take what is picked out of the drawing.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
            }
        });
        session.document().scenarioProperty().addListener((property, before, after) -> follow());
        // An empty drawing equals no drawing.
        session.document().historyProperty().addListener((property, before, after) -> {
            if (after == null) {
                clear();
            } else if (before == null) {
                follow();
            }
        });
        session.selection().partsProperty().addListener((property, before, after) -> follow());
        sceneProperty().addListener((property, before, after) -> follow());
    }

    private void clear() {
        page = null;
        content.getChildren().clear();
    }

    private void follow() {
        if (getScene() == null || !desk.session().document().isOpen()) {
            return;
        }
        List<Part> all = picked();
        Holder pressing = Holder.in(head);
        head.show(all);
        pressing.giveBack(head, this);
        Part picked = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean same = page != null && sameForm(picked, shown) && page.show();
        if (!same) {
            build(picked);
        }
        odd.show(mark -> picked != null && form(picked).equals(form(mark.part())), sameForm(picked, shown));
        if (picked != null && !picked.equals(shown)) {
            page.point(picked).ifPresent(this::reveal);
        }
        shown = picked;
    }

    /** Another part begins at the top; the same one, built anew, stays where it was. */
    private void build(Part picked) {
        boolean same = page != null && sameForm(picked, shown);
        double top = same ? getVvalue() * hidden() : 0;
        Holder typing = same ? Holder.in(page.node()) : new Holder(List.of());
        page = page(picked);
        content.getChildren().setAll(head, odd, page.node());
        typing.giveBack(page.node(), this);
        if (top > 0) {
            applyCss();
            layout();
        }
        scroll(top);
    }

    /** The height of what does not fit into the window, in pixels. */
    private double hidden() {
        return Math.max(0, content.getHeight() - getViewportBounds().getHeight());
    }

    private void scroll(double top) {
        double hidden = hidden();
        setVvalue(hidden == 0 ? 0 : Math.max(0, Math.min(1, top / hidden)));
    }

    /** What is picked; the form is that of the last. */
    private List<Part> picked() {
        return desk.session().selection().parts().stream()
                .filter(part -> part.isIn(desk.scenario()))
                .toList();
    }

    private static boolean sameForm(Part one, Part other) {
        return one == null ? other == null : other != null && form(one).equals(form(other));
    }

    /** An adapter stands in the form of its host. */
    private static Part form(Part part) {
        return part instanceof Part.OfAdapter adapter
                ? new Part.OfHost(adapter.adapter().host())
                : part;
    }

    private Page page(Part part) {
        return part == null ? new DrawingForm(desk) : form(part).accept(new Forms(desk));
    }

    private void reveal(Node node) {
        applyCss();
        layout();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        scroll(bounds.getMinY() - ABOVE);
    }

    /** The form of each kind of part. */
    private record Forms(Desk desk) implements Part.Visitor<Page> {
        @Override
        public Page host(Part.OfHost host) {
            return new HostForm(desk, host.name());
        }

        @Override
        public Page lan(Part.OfLan lan) {
            return new LanForm(desk, lan.name());
        }

        @Override
        public Page adapter(Part.OfAdapter adapter) {
            return new HostForm(desk, adapter.adapter().host());
        }

        @Override
        public Page note(Part.OfNote note) {
            return new NoteForm(desk, note);
        }
    }
}
