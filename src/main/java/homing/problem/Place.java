package homing.problem;

/**
 * Where in an input something stands.
 *
 * @param file name as the person gave it, or a name for what was pasted
 * @param line counted from 1; 0 if it concerns the whole file
 * @param column counted from 1; 0 if it concerns the whole line
 */
public record Place(String file, int line, int column) {
    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** FILE, FILE:LINE or FILE:LINE:COLUMN. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
    }
}
