package homing.ui.keys;

import homing.ui.look.Look;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/**
 * Prints the guide on one sheet of paper.
 *
 * @param printer begins to print; empty where there is no printer
 */
public record KeyPrint(Supplier<Optional<PrinterJob>> printer) {
    /** On the printers that the system knows. */
    public static KeyPrint ofSystem() {
        return new KeyPrint(() -> Optional.ofNullable(PrinterJob.createPrinterJob()));
    }

    /** What came of it. */
    public enum Outcome {
        PRINTED,
        /** The person has thought better of it. */
        LEFT,
        /** The system knows of no printer. */
        NO_PRINTER,
        FAILED;

        /** Key of what is said of it; empty for nothing. */
        public String key() {
            return this == LEFT ? "" : "ui.keys.print." + name();
        }
    }

    /** Asks for a printer and prints, in the light colours. */
    public Outcome print(Guide guide, Window owner) {
        return printer.get().map(job -> print(guide, owner, job)).orElse(Outcome.NO_PRINTER);
    }

    private static Outcome print(Guide guide, Window owner, PrinterJob job) {
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.LEFT;
        }
        return job.printPage(fitted(guide, job.getJobSettings().getPageLayout())) && job.endJob()
                ? Outcome.PRINTED
                : Outcome.FAILED;
    }

    private static KeySheet fitted(Guide guide, PageLayout page) {
        KeySheet sheet = new KeySheet(guide);
        Look light = new Look();
        light.scale(sheet);
        StackPane root = new StackPane(sheet);
        light.dress(new Scene(root));
        root.applyCss();
        root.layout();
        double width = sheet.prefWidth(-1);
        double size = Math.min(
                1, Math.min(page.getPrintableWidth() / width, page.getPrintableHeight() / sheet.prefHeight(width)));
        sheet.getTransforms().add(new Scale(size, size));
        return sheet;
    }
}
