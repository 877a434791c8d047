package homing.ui.save;

import homing.edit.Edit;
import homing.io.ScenarioFile;
import homing.io.recovery.RecoveryFolder;
import homing.problem.Problem;
import homing.scenario.Note;
import homing.scenario.Scenario;
import homing.scenario.Spot;
import homing.text.Message;
import homing.ui.session.Document;
import homing.ui.session.Document.Origin;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Edits and saves a file without a pause until somebody ends it: {@code EditsUntilKilled FILE RECOVERY SEED}. It tells what it
 * does, a line each: {@code edit N}, {@code saving N}, {@code saved}, with the time in milliseconds. The one thread of this
 * class plays the JavaFX thread; files are written by others, as in the window.
 */
final class EditsUntilKilled implements Saver.Result {
    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Document document = new Document();
    private final Random random;
    private final Saver saver;
    private boolean saving;

    private EditsUntilKilled(ScenarioFile file, RecoveryFolder folder, long seed) {
        ScheduledExecutorService one = Executors.newSingleThreadScheduledExecutor();
        ExecutorService others = Executors.newCachedThreadPool();
        Autosave autosave = new Autosave(document, folder.own(), one);
        autosave.setOnTrouble(trouble -> tell("trouble " + trouble));
        saver = new Saver(document, autosave, others, screen::add);
        random = new Random(seed);
        document.open(file.scenario(), Origin.of(file.imprint()));
    }

    public static void main(String[] args) throws Exception {
        RecoveryFolder folder = new RecoveryFolder(Path.of(args[1]));
        new EditsUntilKilled(ScenarioFile.read(Path.of(args[0])), folder, Long.parseLong(args[2])).run();
    }

    private void run() throws InterruptedException {
        boolean oftenSaves = random.nextBoolean();
        for (int number = 1; true; number++) {
            edit(number);
            if (oftenSaves && !saving && random.nextInt(20) == 0) {
                save(number);
            }
            Runnable task = screen.poll(1 + random.nextInt(10), TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }

    private void edit(int number) {
        document.apply(Edit.of(Message.of("count"), scenario -> numbered(scenario, number)));
        tell("edit " + number);
    }

    private static Scenario numbered(Scenario old, int number) {
        List<Note> notes = List.of(new Note("edit " + number, new Spot(number, number)));
        return new Scenario(
                "edit " + number,
                old.question(),
                old.tags(),
                old.network(),
                old.calls(),
                old.stories(),
                old.places(),
                notes);
    }

    private void save(int number) {
        saving = true;
        tell("saving " + number);
        saver.save(document.originProperty().get().held().orElseThrow(), this);
    }

    private static void tell(String line) {
        System.out.println(line + " " + System.currentTimeMillis());
    }

    @Override
    public void saved(Path file) {
        saving = false;
        tell("saved");
    }

    @Override
    public void savedAmiss(Path file, List<Problem> problems) {
        tell("trouble " + problems);
    }

    @Override
    public void changedByOthers(Path file) {
        tell("trouble changed by others");
    }

    @Override
    public void failed(Path file, Message reason) {
        tell("trouble " + reason);
    }
}
