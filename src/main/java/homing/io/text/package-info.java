/** Lines and JSON of inputs, read with their places, within limits. */
package homing.io.text;
