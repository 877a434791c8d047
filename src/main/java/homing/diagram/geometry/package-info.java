/** Points, boxes, ways and the width of text: geometry in canvas units, without a toolkit. */
package homing.diagram.geometry;
