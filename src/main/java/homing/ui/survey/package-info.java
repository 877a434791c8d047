/** What is odd about the open drawing: found in the background, listed with what mends it. */
package homing.ui.survey;
