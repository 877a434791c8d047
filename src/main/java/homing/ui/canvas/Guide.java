package homing.ui.canvas;

import homing.diagram.geometry.Point;

/** A straight line on which an edge or a middle of what is moved stands with that of something else. */
record Guide(Point from, Point to) {}
