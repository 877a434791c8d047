package homing.diagram.place;

import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** The Eclipse Layout Kernel. No layout of it works before it knows its own kinds of options. */
final class Kernel {
    static {
        LayoutMetaDataService.getInstance();
    }

    private Kernel() {}

    /** An empty drawing, to be laid out. */
    static ElkNode drawing() {
        return ElkGraphUtil.createGraph();
    }
}
