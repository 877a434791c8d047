/** Pictures as files. The window toolkit is not needed; raster images are painted by Java2D. */
package homing.export;
