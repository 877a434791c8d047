/** How the window looks: the fonts it brings along, the theme, the size of the text. */
package homing.ui.look;
