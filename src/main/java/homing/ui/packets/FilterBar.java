package homing.ui.packets;

import homing.explain.SentFrame;
import homing.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Chooses which packets are wanted: by protocol, by host, by words. The choices are those that occur in the run. */
final class FilterBar extends HBox {
    private static final Words WORDS = Words.english();

    private final PacketList packets;
    private final MenuButton protocol = menu("protocol");
    private final MenuButton host = menu("host");
    private final TextField text = new TextField();

    FilterBar(PacketList packets) {
        this.packets = packets;
        getStyleClass().add("filter-bar");
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(protocol, host, text);
        prepareText();
        packets.framesProperty().addListener(changed -> offer());
        packets.filterProperty().addListener(changed -> show());
        offer();
    }

    private static MenuButton menu(String name) {
        MenuButton menu = new MenuButton();
        menu.setId("packets-" + name);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private void prepareText() {
        text.setId("packets-text");
        text.setPromptText(WORDS.say("ui.packets.text"));
        text.setAccessibleText(WORDS.say("ui.packets.text.help"));
        text.setPrefColumnCount(8);
        text.setMinWidth(USE_PREF_SIZE);
        text.textProperty().addListener((property, before, after) -> change(filter().withText(after)));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::clear);
    }

    private void clear(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
            text.clear();
            event.consume();
        }
    }

    private PacketFilter filter() {
        return packets.filterProperty().get();
    }

    private void change(PacketFilter wanted) {
        packets.filterProperty().set(wanted);
    }

    private void offer() {
        List<SentFrame> frames = packets.framesProperty().get().all();
        List<MenuItem> kinds = new ArrayList<>(List.of(item("protocol", "", () -> change(filter().withKind(null)))));
        PacketFilter.kinds(frames)
                .forEach(kind -> kinds.add(item("protocol", kind.name(), () -> change(filter().withKind(kind)))));
        List<MenuItem> hosts = new ArrayList<>(List.of(item("host", "", () -> change(filter().withHost("")))));
        PacketFilter.hosts(frames)
                .forEach(name -> hosts.add(item("host", name, () -> change(filter().withHost(name)))));
        protocol.getItems().setAll(grouped(kinds));
        host.getItems().setAll(grouped(hosts));
        show();
    }

    /** @param value empty for all */
    private static MenuItem item(String name, String value, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(value.isEmpty() ? WORDS.say("ui.packets." + name + ".all") : value);
        item.setUserData(value);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static List<MenuItem> grouped(List<MenuItem> items) {
        ToggleGroup group = new ToggleGroup();
        items.forEach(item -> ((RadioMenuItem) item).setToggleGroup(group));
        return items;
    }

    private void show() {
        show(protocol, "protocol", filter().protocol().map(Enum::name).orElse(""));
        show(host, "host", filter().host());
        if (!text.getText().strip().equals(filter().text())) {
            text.setText(filter().text());
        }
    }

    private static void show(MenuButton menu, String name, String value) {
        menu.setMnemonicParsing(false);
        menu.setText(value.isEmpty() ? WORDS.say("ui.packets." + name + ".all") : value);
        menu.setAccessibleText(WORDS.say("ui.packets." + name + ".help", menu.getText()));
        for (MenuItem item : menu.getItems()) {
            ((RadioMenuItem) item).setSelected(value.equals(item.getUserData()));
        }
    }
}
