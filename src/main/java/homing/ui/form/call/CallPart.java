package homing.ui.form.call;

import homing.edit.Edit;
import homing.scenario.Expectation;
import homing.scenario.Remark;
import homing.ui.form.grid.GridView;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** What is said of one call: what is expected of it, and what the author remarks beside its steps. Without a call it takes no room. */
final class CallPart extends VBox {
    private final Called called;
    private final GridView<Expectation> expectations;
    private final GridView<Remark> remarks;

    CallPart(Called called, Consumer<Edit> apply) {
        this.called = called;
        expectations = new GridView<>(Expectations.of(called), apply);
        remarks = new GridView<>(Remarks.of(called), apply);
        getStyleClass().add("form-part");
        getChildren().addAll(expectations, remarks);
        show();
    }

    void show() {
        boolean is = called.call().get().isPresent();
        setVisible(is);
        setManaged(is);
        expectations.show();
        remarks.show();
    }
}
