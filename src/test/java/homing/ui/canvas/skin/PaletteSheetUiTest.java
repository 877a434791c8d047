package homing.ui.canvas.skin;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Colour;
import homing.diagram.Hue;
import homing.diagram.Look;
import homing.diagram.Paint;
import homing.diagram.Palette;
import homing.diagram.Role;
import homing.diagram.geometry.Box;
import homing.diagram.geometry.Face;
import homing.diagram.geometry.TextStyle;
import homing.diagram.shape.Shape;
import homing.ui.Rest;
import homing.ui.Screen;
import homing.ui.look.Fonts;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen equals the exported picture: the same colours, the same widths. */
class PaletteSheetUiTest {
    @BeforeAll
    static void startToolkit() {
        Screen.prepare();
    }

    private static javafx.scene.shape.Shape dressed(Look look, Palette palette) {
        javafx.scene.shape.Shape node = new Shape.Block(new Box(0, 0, 10, 10), 2, look).accept(new ShapePainter(null));
        Group root = new Group(node);
        Scene scene = new Scene(root);
        scene.getStylesheets().setAll(PaletteSheet.of(palette));
        root.applyCss();
        return node;
    }

    private static Color color(Colour colour) {
        return Color.web(colour.toString());
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyRoleLooksOnScreenAsInAnExportedPicture(Palette palette) {
        Rest.after(() -> {
            for (Role role : Role.values()) {
                for (Hue hue : Hue.values()) {
                    Look look = new Look(role, hue);
                    Paint paint = palette.paint(look);
                    javafx.scene.shape.Shape node = dressed(look, palette);
                    assertThat(node.getFill())
                            .as(look.toString())
                            .isEqualTo(paint.inside()
                                    .map(PaletteSheetUiTest::color)
                                    .orElse(null));
                    assertThat(node.getStroke())
                            .as(look.toString())
                            .isEqualTo(paint.outline()
                                    .map(PaletteSheetUiTest::color)
                                    .orElse(null));
                    if (paint.outline().isPresent()) {
                        assertThat(node.getStrokeWidth()).as(look.toString()).isEqualTo(paint.width());
                    }
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"client", "10.2.0.5 → 203.0.113.80", "leaves by A, wears B's address", "LAN A · 10.1.0.0/24"})
    void textIsAsWideOnScreenAsItWasMeasured(String text) {
        Rest.after(() -> {
            Fonts.load();
            for (Face face : List.of(Face.REGULAR, Face.SEMIBOLD, Face.BOLD, Face.MONO)) {
                TextStyle style = new TextStyle(face, 13);
                Text node = new Text(text);
                node.setFont(Faces.font(style));
                assertThat(node.getFont().getFamily()).startsWith(face.family());
                assertThat(node.getLayoutBounds().getWidth())
                        .as(face.name())
                        .isBetween(style.width(text) * 0.97 - 1, style.width(text) * 1.03 + 1);
            }
        });
    }
}
