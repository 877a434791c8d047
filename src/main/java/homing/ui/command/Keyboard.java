package homing.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Keys that run commands. Keys with Ctrl and function keys are taken before any control sees them (F10 would open the menu
 * bar); plain keys only if no control wants them. While a text is being typed its field has plain keys and those that every field
 * knows, and commands that change the drawing rest.
 */
public final class Keyboard {
    private final List<Command> commands;
    private final Scene scene;

    private Keyboard(List<Command> commands, Scene scene) {
        this.commands = List.copyOf(commands);
        this.scene = scene;
    }

    /** Lets the keys of a window run these commands. */
    public static void attach(Stage stage, Scene scene, List<Command> commands) {
        Keyboard keyboard = new Keyboard(commands, scene);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::takeFirst);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keyboard::takeLast);
    }

    /** Lets a control have these keys for itself while the keyboard is with it. */
    public static void reserve(Node control, Predicate<KeyEvent> keys) {
        control.getProperties().put(Keyboard.class, keys);
    }

    private boolean isReserved(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        return owner != null
                && owner.hasProperties()
                && owner.getProperties().get(Keyboard.class) instanceof Predicate<?> keys
                && accepts(keys, event);
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private static boolean accepts(Predicate<?> keys, KeyEvent event) {
        return ((Predicate<KeyEvent>) keys).test(event);
    }

    private void takeFirst(KeyEvent event) {
        if (!isPlain(event) && !isReserved(event) && !isLeftToText(event)) {
            run(event);
        }
    }

    private void takeLast(KeyEvent event) {
        if (!isTyping()) {
            run(event);
        } else if (isPlain(event) || isLeftToText(event)) {
            // The menus name keys as accelerators, which would work in a text field too.
            event.consume();
        }
    }

    private void run(KeyEvent event) {
        asked(event).ifPresent(command -> {
            event.consume();
            command.runIfEnabled();
        });
    }

    private Optional<Command> asked(KeyEvent event) {
        return commands.stream().filter(command -> command.answers(event)).findFirst();
    }

    private boolean isLeftToText(KeyEvent event) {
        return isTyping()
                && (belongsToText(event)
                        || asked(event)
                                .filter(command -> command.reach() == Command.Reach.DRAWING)
                                .isPresent());
    }

    private boolean isTyping() {
        return scene.getFocusOwner() instanceof TextInputControl field && field.isEditable();
    }

    /** Keys with which every text field moves about, and copies, pastes and takes back what was typed. */
    private static boolean belongsToText(KeyEvent event) {
        return event.getCode().isNavigationKey()
                || switch (event.getCode()) {
                    case A, C, V, X, Y -> !event.isShiftDown();
                    case Z -> true;
                    default -> false;
                };
    }

    private static boolean isPlain(KeyEvent event) {
        boolean modified = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return !modified && !event.getCode().isFunctionKey();
    }
}
