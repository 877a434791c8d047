/** The formats that pictures are exported to. */
package homing.export;
