/** The systems that hosts may have, registered in one place: how each decides, how it speaks, what it is called. */
package homing.systems;
