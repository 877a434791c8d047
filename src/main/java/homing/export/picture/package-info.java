/** What an exporter of pictures is. */
package homing.export.picture;
