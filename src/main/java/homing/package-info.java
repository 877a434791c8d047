/** Where the program begins: a command runs without a display, otherwise the window opens. */
package homing;
