package homing.ui.keys;

import homing.text.Words;

/** The guide as a page that any browser shows and prints. */
public final class KeyPage {
    private static final Words WORDS = Words.english();
    private static final String STYLE = "body{font:11px/1.35 sans-serif;margin:1cm;columns:2;column-gap:1cm}"
            + "h1{font-size:17px;column-span:all;margin:0 0 .4cm}h2{font-size:13px;margin:.35cm 0 .1cm}"
            + "section{break-inside:avoid}table{border-collapse:collapse;width:100%}"
            + "td{border-bottom:1px solid #ccc;padding:1px 6px 1px 0;vertical-align:top}td+td{font-family:monospace}";

    private KeyPage() {}

    /** HTML 5, in UTF-8. */
    public static String of(Guide guide) {
        String title = escaped(WORDS.say("ui.keys.page"));
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n");
        guide.sections().forEach(section -> add(page, section));
        return page.append("</body></html>\n").toString();
    }

    private static void add(StringBuilder page, Guide.Section section) {
        page.append("<section><h2>").append(escaped(section.title())).append("</h2><table>\n");
        for (Guide.Line line : section.lines()) {
            page.append("<tr><td>")
                    .append(escaped(line.what()))
                    .append("</td><td>")
                    .append(escaped(line.how()))
                    .append("</td></tr>\n");
        }
        page.append("</table></section>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
