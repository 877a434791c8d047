package homing.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Keys that run commands. Keys with Ctrl and function keys are taken before any control sees them (F10 would open the menu
 * bar); plain keys only if no control wants them; the space bar when it is let go, since the mouse may drag while it is held.
 * While a text is being typed its field has plain keys and those that every field knows, and commands that change the drawing rest;
 * so do both below a sheet. Below a question that waits every command rests.
 */
public final class Keyboard {
    /** What Shift pressed twice stands for. */
    private static final KeyEvent FIND_COMMAND =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, true, true, false, false);

    private final TwiceShift shift = new TwiceShift();
    private final Tap tap = new Tap();
    private final List<Command> commands;
    private final Scene scene;
    private final Holders holders;

    private Keyboard(List<Command> commands, Scene scene) {
        this.commands = List.copyOf(commands);
        this.scene = scene;
        holders = new Holders(scene);
    }

    /** Lets the keys of a window run these commands. */
    public static void attach(Stage stage, Scene scene, List<Command> commands) {
        Keyboard keyboard = new Keyboard(commands, scene);
        stage.addEventFilter(KeyEvent.KEY_PRESSED, keyboard::takeFirst);
        stage.addEventFilter(KeyEvent.KEY_RELEASED, keyboard.shift::release);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keyboard::takeLast);
        keyboard.tap.listen(scene);
    }

    /** Lets a control have these keys for itself while the keyboard is with it, or with something in it. */
    public static void reserve(Node control, Predicate<KeyEvent> keys) {
        Holders.reserve(control, keys);
    }

    /**
     * Lets nothing below this sheet be changed by a key while the keyboard is in it.
     *
     * @param waits whether it is a question, so that no key asks for anything else
     */
    public static void cover(Node sheet, BooleanSupplier waits) {
        Holders.cover(sheet, waits);
    }

    /** Lets Shift+F10 show the menu of whatever has the keyboard in here, as the menu key does. */
    public static void openMenus(Node part) {
        reserve(part, MenuKey::isPressed);
        part.addEventHandler(KeyEvent.KEY_PRESSED, MenuKey::open);
    }

    private void takeFirst(KeyEvent event) {
        if (shift.isTwice(event) && !holders.isAsked()) {
            run(FIND_COMMAND);
        }
        boolean first = !isPlain(event) || isTakenByScrolling(event);
        if (first && !holders.isReserved(event) && !isLeft(event)) {
            run(event);
        }
    }

    /** A click on words that can be scrolled gives them the keyboard; only the arrows up and down are for them then. */
    private boolean isTakenByScrolling(KeyEvent event) {
        boolean scrolls = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        return !scrolls && holders.isWords() && !holders.isCovered();
    }

    private void takeLast(KeyEvent event) {
        boolean rests = isTyping() || (holders.isCovered() && asked(event).isPresent());
        if (!rests) {
            run(event);
        } else if (isPlain(event) || isLeft(event)) {
            // The menus name keys as accelerators, which would work in a text field too.
            event.consume();
        }
    }

    private void run(KeyEvent event) {
        asked(event).ifPresent(command -> {
            event.consume();
            if (event.getCode() == KeyCode.SPACE) {
                tap.begin(command);
            } else {
                command.runIfEnabled();
            }
        });
    }

    private Optional<Command> asked(KeyEvent event) {
        return commands.stream().filter(command -> command.answers(event)).findFirst();
    }

    private boolean isLeft(KeyEvent event) {
        return holders.isAsked()
                || (isTyping() && belongsToText(event))
                || ((isTyping() || holders.isCovered()) && isForDrawing(event));
    }

    private boolean isForDrawing(KeyEvent event) {
        return asked(event)
                .filter(command -> command.reach() == Command.Reach.DRAWING)
                .isPresent();
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
