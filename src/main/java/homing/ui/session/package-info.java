/**
 * What is open and what is shown of it: the document, the run of its current call, the place in the timeline, and what is
 * selected. Properties only, no control; every part of the window binds to these.
 */
package homing.ui.session;
