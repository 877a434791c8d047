/** The door to what the window remembers between two starts. */
package homing.io.preferences;
