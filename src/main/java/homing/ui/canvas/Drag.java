package homing.ui.canvas;

/** Something that a person does with the mouse held down. Places are those of the canvas, in pixels. */
interface Drag {
    /** Nothing is dragged. */
    Drag NONE = new Drag() {
        @Override
        public void to(double x, double y) {}

        @Override
        public void end() {}

        @Override
        public void cancel() {}
    };

    void to(double x, double y);

    void end();

    /** Leaves everything as it was. */
    void cancel();

    /** Whether it goes on when another drawing is shown meanwhile; what works on parts of the drawing cannot. */
    default boolean outlivesTheDrawing() {
        return false;
    }
}
