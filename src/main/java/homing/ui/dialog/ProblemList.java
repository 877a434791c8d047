package homing.ui.dialog;

import homing.problem.Problem;
import homing.text.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Everything that is wrong with an input, each with its place. */
public final class ProblemList extends VBox {
    /** @param introduction what the problems mean: nothing was opened, or a few lines were left out */
    public ProblemList(String introduction, List<Problem> problems) {
        getStyleClass().add("problems");
        Label head = new Label(introduction);
        head.setWrapText(true);
        getChildren().add(head);
        problems.forEach(problem -> getChildren().add(row(problem)));
    }

    private static VBox row(Problem problem) {
        Label place = new Label(problem.place().toString());
        place.getStyleClass().addAll("mono", "place");
        Label what = new Label(Words.english().say(problem.message()));
        what.setWrapText(true);
        VBox row = new VBox(place, what);
        row.getStyleClass().add("problem");
        row.setAccessibleText(place.getText() + " " + what.getText());
        return row;
    }
}
