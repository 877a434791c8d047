package homing.ui.canvas.skin;

import homing.diagram.Colour;
import homing.diagram.Hue;
import homing.diagram.Look;
import homing.diagram.Paint;
import homing.diagram.Palette;
import homing.diagram.Role;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** A palette as a style sheet: a rule for each role, and one more for each hue that makes a difference. */
public final class PaletteSheet {
    private static final Map<Palette, String> SHEETS = new EnumMap<>(Palette.class);

    private PaletteSheet() {}

    /** Address of the style sheet, for a list of style sheets. */
    public static synchronized String of(Palette palette) {
        return SHEETS.computeIfAbsent(palette, PaletteSheet::address);
    }

    private static String address(Palette palette) {
        byte[] sheet = text(palette).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet);
    }

    static String text(Palette palette) {
        StringBuilder sheet = new StringBuilder();
        for (Role role : Role.values()) {
            String plain = rule(palette.paint(Look.of(role)));
            sheet.append('.').append(role.styleClass()).append(plain);
            for (Hue hue : Hue.values()) {
                String own = rule(palette.paint(new Look(role, hue)));
                if (!own.equals(plain)) {
                    sheet.append('.')
                            .append(role.styleClass())
                            .append(".hue-")
                            .append(hue.name().toLowerCase(Locale.ROOT))
                            .append(own);
                }
            }
        }
        return sheet.toString();
    }

    private static String rule(Paint paint) {
        StringBuilder rule = new StringBuilder(" {");
        rule.append("-fx-fill:")
                .append(paint.inside().map(Colour::toString).orElse("null"))
                .append(';');
        paint.outline().ifPresent(stroke -> {
            rule.append("-fx-stroke:")
                    .append(stroke)
                    .append(";-fx-stroke-width:")
                    .append(paint.width());
            rule.append(";-fx-stroke-line-cap:round;-fx-stroke-line-join:round;");
            Paint.Dash dash = paint.dash();
            if (dash.off() > 0) {
                rule.append("-fx-stroke-dash-array:")
                        .append(dash.on())
                        .append(' ')
                        .append(dash.off())
                        .append(';');
            }
        });
        return rule.append("}\n").toString();
    }
}
