/** The call bar: which program on which host calls whom, and how its socket is bound. */
package homing.ui.call;
