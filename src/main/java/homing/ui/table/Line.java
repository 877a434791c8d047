package homing.ui.table;

import homing.diagram.Hue;
import homing.dialect.Listing;

/**
 * A line of a table as it is shown.
 *
 * @param hue colour of the adapter that the line belongs to; {@link Hue#GREY} for none
 */
public record Line(Listing.Row row, Hue hue, Mark mark, Change change) {}
