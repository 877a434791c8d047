/** Pictures taken apart into boxes, strokes and text, for those who paint. */
package homing.diagram.shape;
