/** Pictures as pixels, painted by Java2D with the fonts that travel with the program. */
package homing.export.raster;
