package homing.ui.inspector;

import homing.ui.table.Sheet;

/**
 * A table on a page.
 *
 * @param title its heading; empty for none
 * @param command what prints it on the real system; empty for none
 */
record Section(String title, String command, Sheet sheet) {}
