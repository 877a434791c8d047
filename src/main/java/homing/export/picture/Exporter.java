package homing.export.picture;

import homing.diagram.Picture;

/** Turns a picture into a file of one format. The same picture gives the same bytes. */
public interface Exporter {
    /** How the names of its files end, without the dot: png. */
    String extension();

    /** The file's content. */
    byte[] export(Picture picture, Sheet sheet);
}
