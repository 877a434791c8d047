package homing.ui;

import homing.model.Host;
import homing.scenario.Scenario;
import homing.ui.file.Outside;
import homing.ui.look.Look;
import homing.ui.session.Session;
import homing.ui.start.StartPage;
import homing.ui.workbench.Workbench;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** What fills the window: the start page or the open scenario. Each is made when it is first shown. */
final class Pages {
    private final BorderPane content = new BorderPane();
    private final Stage stage;
    private final Session session;
    private final Look look;
    private final Outside outside;
    private final StartPage.Doors doors;
    private final Supplier<Workbench> maker;
    /** Null until it is first shown. */
    private StartPage startPage;
    /** Null until it is first shown. */
    private Workbench workbench;

    /** @param maker makes the page of the open scenario */
    Pages(Stage stage, Session session, Look look, Outside outside, StartPage.Doors doors, Supplier<Workbench> maker) {
        this.stage = stage;
        this.session = session;
        this.look = look;
        this.outside = outside;
        this.doors = doors;
        this.maker = maker;
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> focusTimeline());
        session.document().scenarioProperty().addListener((property, before, after) -> showWhatIsOpen());
    }

    /** All of the window, with something above the page. */
    Node below(Node top) {
        content.setTop(top);
        return content;
    }

    /** Whether something is shown: the start page or a scenario. */
    ObservableBooleanValue hasContent() {
        return content.centerProperty().isNotNull();
    }

    void showWhatIsOpen() {
        if (session.document().isOpen()) {
            pickHost();
            showWorkbench();
        } else {
            showStartPage();
        }
    }

    /** The side panel begins with the host that makes the call. */
    private void pickHost() {
        Scenario scenario = session.document().scenario();
        Stream<String> callers = scenario.scripted().stream()
                .map(first -> first.calls().get(0).call().host());
        Stream<String> hosts = scenario.network().hosts().stream().map(Host::name);
        if (session.selection().hostProperty().get().isEmpty()) {
            session.selection()
                    .hostProperty()
                    .set(Stream.concat(callers, hosts).findFirst().orElse(""));
        }
    }

    private void showWorkbench() {
        if (workbench == null) {
            workbench = maker.get();
            workbench.setOnTemplate(doors::draw);
        }
        if (!workbench.equals(content.getCenter())) {
            content.setCenter(workbench);
            focusTimeline();
        }
    }

    /** Before the window is shown nothing can have the keyboard, so it is asked for again then. */
    private void focusTimeline() {
        shown().ifPresent(Workbench::focusTimeline);
    }

    private Optional<Workbench> shown() {
        return Optional.ofNullable(workbench).filter(bench -> bench.equals(content.getCenter()));
    }

    /** Does something with the open scenario, if there has been one. */
    void atWorkbench(Consumer<Workbench> task) {
        if (workbench != null) {
            task.accept(workbench);
        }
    }

    /** Shows the start page, unless something is shown. */
    void showSomething() {
        if (content.getCenter() == null) {
            showStartPage();
        }
    }

    /** Shows the start page; its pictures come as soon as they are read. */
    void showStartPage() {
        if (startPage == null) {
            startPage = new StartPage(doors, look.themeProperty());
            look.scale(startPage);
            whenShown(() -> outside.background().execute(this::findExhibits));
        }
        startPage.showRecent(outside.memory().preferencesProperty().get().recent());
        content.setCenter(startPage);
    }

    /** What is done beside the window must not keep it from being shown. */
    private void whenShown(Runnable task) {
        if (stage.isShowing()) {
            task.run();
        } else {
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> task.run());
        }
    }

    private void findExhibits() {
        outside.shipped().get().forEach(exhibit -> Platform.runLater(() -> startPage.show(exhibit)));
        Platform.runLater(startPage::showNoMore);
    }
}
