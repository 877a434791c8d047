package homing.export.picture;

import homing.diagram.Palette;

/**
 * What a picture is painted on.
 *
 * @param scale pixels for a canvas unit, more than 0 and at most {@link #LARGEST}
 */
public record Sheet(Palette palette, double scale) {
    public static final double LARGEST = 16;

    public Sheet {
        if (!(scale > 0 && scale <= LARGEST)) {
            throw new IllegalArgumentException("A scale is more than 0 and at most " + LARGEST + ", not " + scale);
        }
    }
}
