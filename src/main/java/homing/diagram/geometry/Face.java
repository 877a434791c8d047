package homing.diagram.geometry;

/** A cut of the shipped fonts. */
public enum Face {
    REGULAR("Inter", 400, "Inter-Regular"),
    SEMIBOLD("Inter", 600, "Inter-SemiBold"),
    BOLD("Inter", 700, "Inter-Bold"),
    MONO("JetBrains Mono", 400, "JetBrainsMono-Regular");

    private static final double MONO_ADVANCE = 0.6;

    private final String family;
    private final int weight;
    private final String file;

    Face(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    /** Name of the font family, as the font's file states it. */
    public String family() {
        return family;
    }

    /** 100 to 900, as style sheets count it. */
    public int weight() {
        return weight;
    }

    /** Resource that holds the font. */
    public String resource() {
        return "/homing/fonts/" + file + ".ttf";
    }

    /** Width of a character as a share of the type's size. */
    double advance(int character) {
        return switch (this) {
            case REGULAR -> Advances.REGULAR.of(character);
            case SEMIBOLD -> Advances.SEMIBOLD.of(character);
            case BOLD -> Advances.BOLD.of(character);
            case MONO -> MONO_ADVANCE;
        };
    }
}
