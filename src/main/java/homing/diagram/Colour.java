package homing.diagram;

/** A colour of the sRGB space, 0xRRGGBB. */
public record Colour(int rgb) {
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("A colour is a number from 0 to 0xFFFFFF");
        }
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return (rgb >> 8) & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /** A mixture; 0 is this colour, 1 the other. */
    public Colour towards(Colour other, double share) {
        int mixedRed = mixed(red(), other.red(), share);
        int mixedGreen = mixed(green(), other.green(), share);
        return new Colour((mixedRed << 16) | (mixedGreen << 8) | mixed(blue(), other.blue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Contrast ratio of WCAG 2.2, 1 to 21. */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As style sheets write it: #0072b2. */
    @Override
    public String toString() {
        return "#" + Integer.toHexString(0x1000000 | rgb).substring(1);
    }
}
