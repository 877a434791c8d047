package homing.ui.call;

import homing.compare.Comparison;
import homing.diagram.Hue;
import homing.model.Adapter;
import homing.model.AdapterAddress;
import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.model.StackId;
import homing.net.IpAddress;
import homing.scenario.Scripted;
import homing.scenario.ScriptedCall;
import homing.scenario.Story;
import homing.systems.Profiles;
import homing.systems.StackName;
import homing.text.Words;
import homing.ui.table.Swatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menus of the call bar. */
final class Choices {
    private static final Words WORDS = Words.english();

    private final CallModel model;

    Choices(CallModel model) {
        this.model = model;
    }

    private Draft draft() {
        return model.draftProperty().get();
    }

    private Call.Options options() {
        return draft().options();
    }

    /** The calls, then the stories; from a story one gets back to writing a call. */
    List<MenuItem> scripted() {
        List<MenuItem> items = new ArrayList<>();
        model.calls().forEach(call -> items.add(scripted(call)));
        if (!items.isEmpty() && !model.stories().isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (Story story : model.stories()) {
            MenuItem item = scripted(story);
            item.setGraphic(StorySign.icon());
            items.add(item);
        }
        if (model.story().isPresent()) {
            items.add(new SeparatorMenuItem());
            items.add(item(WORDS.say("ui.call.scripted.write"), false, model::write));
        }
        return items;
    }

    private MenuItem scripted(Scripted one) {
        boolean current = model.current().filter(one::equals).isPresent();
        return item(title(one), current, () -> model.submit(one));
    }

    /** The title of a call or story; without one, where the call goes. */
    static String title(Scripted one) {
        if (!one.title().isEmpty()) {
            return one.title();
        }
        return one instanceof ScriptedCall call ? Draft.of(call.call()).to() : WORDS.say("ui.call.story.untitled");
    }

    /** The stacks under which the call may run, the drawn one first. */
    List<MenuItem> stacks() {
        List<StackId> all = new ArrayList<>();
        model.host().map(Host::stack).ifPresent(all::add);
        Comparison.everyProfile().stream().filter(each -> !all.contains(each)).forEach(all::add);
        StackId current = model.stack().orElse(null);
        return all.stream()
                .map(each -> item(WORDS.say(StackName.of(each)), each.equals(current), () -> model.tryStack(each)))
                .toList();
    }

    List<MenuItem> hosts() {
        List<MenuItem> items = new ArrayList<>();
        for (Host host : model.hosts()) {
            boolean current = host.name().equals(draft().host());
            items.add(item(host.name(), current, () -> model.change(draft -> draft.on(host))));
        }
        return items;
    }

    List<MenuItem> programs() {
        List<MenuItem> items = new ArrayList<>();
        for (Program program : Program.values()) {
            if (program == Program.TCP_SEND) {
                continue; // without a connection from before, which a single call does not have
            }
            boolean current = program == draft().program();
            items.add(item(name(program), current, () -> model.change(draft -> draft.by(program))));
        }
        return items;
    }

    static String name(Program program) {
        return WORDS.say(
                "ui.call.program." + program.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** bind() by address, then SO_BINDTODEVICE where the system has it, then SO_BROADCAST. */
    List<MenuItem> binds() {
        List<MenuItem> items = new ArrayList<>();
        items.add(bind(WORDS.say("ui.call.bind.none"), null));
        items.add(bind(WORDS.say("ui.call.bind.any"), IpAddress.ANY4));
        model.host().ifPresent(host -> {
            addAddresses(items, host, options().bind(), address -> model.changeOptions(old -> old.withBind(address)));
            if (Profiles.bindsToAdapters(host.stack())) {
                addAdapters(items, host);
            }
        });
        items.add(new SeparatorMenuItem());
        CheckMenuItem broadcast = new CheckMenuItem(WORDS.say("ui.call.broadcast"));
        broadcast.setSelected(options().broadcast());
        broadcast.setOnAction(chosen -> model.changeOptions(old -> old.withBroadcast(broadcast.isSelected())));
        items.add(broadcast);
        return items;
    }

    private MenuItem bind(String text, IpAddress address) {
        boolean current = Objects.equals(options().bind(), address);
        return item(text, current, () -> model.changeOptions(old -> old.withBind(address)));
    }

    private void addAdapters(List<MenuItem> items, Host host) {
        items.add(new SeparatorMenuItem());
        items.add(adapter(WORDS.say("ui.call.device.none"), ""));
        for (Adapter adapter : host.adapters()) {
            MenuItem item = adapter(WORDS.say("ui.call.device", adapter.name()), adapter.name());
            colour(item, host, adapter);
            items.add(item);
        }
    }

    private MenuItem adapter(String text, String name) {
        boolean current = options().adapter().equals(name);
        return item(text, current, () -> model.changeOptions(old -> old.withAdapter(name)));
    }

    /** The sources that IP_PKTINFO may name. */
    List<MenuItem> sources() {
        List<MenuItem> items = new ArrayList<>();
        model.host()
                .ifPresent(host -> addAddresses(
                        items,
                        host,
                        options().packetSource(),
                        address -> model.changeOptions(old -> old.withPacketSource(address))));
        return items;
    }

    private static void addAddresses(List<MenuItem> items, Host host, IpAddress current, Consumer<IpAddress> choose) {
        for (Adapter adapter : host.adapters()) {
            for (AdapterAddress own : adapter.addresses()) {
                MenuItem item = item(
                        WORDS.say("ui.call.bind.address", own.address(), adapter.name()),
                        own.address().equals(current),
                        () -> choose.accept(own.address()));
                colour(item, host, adapter);
                items.add(item);
            }
        }
    }

    private static void colour(MenuItem item, Host host, Adapter adapter) {
        Hue hue = Hue.of(host, adapter.name());
        if (hue != Hue.GREY) {
            item.setGraphic(new Swatch(hue));
        }
    }

    private static MenuItem item(String text, boolean current, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setSelected(current);
        item.setOnAction(chosen -> choose.run());
        return item;
    }
}
