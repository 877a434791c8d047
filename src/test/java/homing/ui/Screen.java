package homing.ui;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;

/** The screen of a test: it is empty before, and after. */
public final class Screen {
    private Screen() {}

    /** Starts the toolkit where it does not run yet. */
    public static void prepare() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new AssertionError("The toolkit does not start", late);
        }
    }

    /** A stage that is filled and shown by this, and has the keyboard. */
    public static Stage show(Consumer<Stage> content) {
        prepare();
        Stage stage = Rest.answer(() -> {
            Stage empty = new Stage();
            content.accept(empty);
            return empty;
        });
        Rest.until(stage::isFocused);
        return stage;
    }

    /** Puts a text into the clipboard of the system. */
    public static void hold(String text) {
        Rest.after(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Closes every window. */
    public static void clear() {
        Rest.after(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
