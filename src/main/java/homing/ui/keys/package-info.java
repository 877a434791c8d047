/** What keys and the mouse do, as a sheet that can be printed. */
package homing.ui.keys;
