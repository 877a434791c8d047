package homing.ui.decision;

import homing.text.Message;
import homing.text.Piece;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence in which the addresses and names that it speaks of stand out. */
final class Sentence extends TextFlow {
    Sentence(String style) {
        getStyleClass().addAll("sentence", style);
    }

    void show(Message message) {
        List<Node> texts = new ArrayList<>();
        for (Piece piece : Words.english().pieces(message)) {
            Text text = new Text(piece.text());
            text.getStyleClass().add(piece.isValue() ? "value" : "words");
            texts.add(text);
        }
        getChildren().setAll(texts);
        setAccessibleText(Words.english().say(message));
    }
}
