/** Nodes for the items of a picture. A skin sees the picture only: what stands where, its role, its words. */
package homing.ui.canvas.skin;
