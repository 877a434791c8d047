/** How quick the window is: what is measured, and how it is told. Nothing of it is run by the tests. */
package homing.ui.speed;
