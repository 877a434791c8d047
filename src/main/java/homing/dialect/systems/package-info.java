/** Which dialect a system speaks. */
package homing.dialect.systems;
