package homing.export;

import homing.export.picture.Exporter;
import homing.export.raster.PngExporter;
import homing.export.svg.SvgExporter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that pictures can be exported to. */
public final class Exporters {
    private static final List<Exporter> ALL = List.of(new SvgExporter(), new PngExporter());

    private Exporters() {}

    public static List<Exporter> all() {
        return ALL;
    }

    /** The exporter for a file, by the ending of its name; empty for an ending that none knows. */
    public static Optional<Exporter> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(exporter -> name.endsWith("." + exporter.extension()))
                .findFirst();
    }
}
