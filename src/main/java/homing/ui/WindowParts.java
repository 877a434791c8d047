package homing.ui;

import homing.ui.canvas.NetworkCanvas;
import homing.ui.file.Exporting;
import homing.ui.file.Opening;

/**
 * The parts of the window that commands go to.
 *
 * @param quit ends the program, once what is open is saved or the person wants it so
 */
record WindowParts(
        NetworkCanvas canvas,
        Opening opening,
        Exporting exporting,
        Sheets sheets,
        Pages pages,
        KeyHelp keys,
        Runnable quit) {}
