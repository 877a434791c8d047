/** Pictures as SVG. */
package homing.export.svg;
