package homing.diagram;

/**
 * What a part of a picture is and whose colour it wears.
 *
 * @param hue {@link Hue#GREY} for what wears no adapter's colour
 */
public record Look(Role role, Hue hue) {
    public static Look of(Role role) {
        return new Look(role, Hue.GREY);
    }
}
