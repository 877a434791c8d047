/** How Windows writes its tables, whichever version it is: columns, labels, and the words that stand in them. */
package homing.dialect.windows.text;
