/** The window: the one place where its parts are made and wired. */
package homing.ui;
