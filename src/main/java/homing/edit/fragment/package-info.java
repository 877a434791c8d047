/** Pieces of a drawing, taken out of one scenario and put into another: with names, hardware addresses and addresses that are free there. */
package homing.edit.fragment;
