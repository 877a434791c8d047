package homing.io.yaml;

/**
 * The lines of a text. A comment line belongs to what begins in its column below it; one that stands further to the right, to
 * what stands above.
 */
record Page(String text) {
    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** Where the next line begins; the end of the text on the last one. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', Math.min(offset, text.length()));
        return end < 0 ? text.length() : end + 1;
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    boolean isFirstOnLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    boolean isOnOneLine(int one, int other) {
        return lineStart(one) == lineStart(other);
    }

    /** The end of a stretch without the blanks and line ends that it ends with. */
    int withoutBlanks(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int behindColon(int keyEnd) {
        return text.indexOf(':', keyEnd) + 1;
    }

    /** Where a member's key ends, its quotes included. */
    int withoutColon(Tree.Member member) {
        return text.lastIndexOf(':', member.keyEnd() - 1);
    }

    /** The dash before an item of a block list that begins at an offset. */
    int dash(int item, int list) {
        int column = column(list);
        int line = lineStart(item);
        while (line > list && !isDash(line, column)) {
            line = lineStart(line - 1);
        }
        return line > list ? line + column : list;
    }

    private boolean isDash(int line, int column) {
        int at = line + column;
        return at < text.length() && text.charAt(at) == '-' && isFirstOnLine(at);
    }

    /** Where the comment lines begin that belong to what begins at an offset; its own line if there are none. */
    int leading(int offset) {
        int column = column(offset);
        int line = lineStart(offset);
        while (line > 0 && isComment(lineStart(line - 1), column)) {
            line = lineStart(line - 1);
        }
        return line;
    }

    /** The line behind what ends at an offset and begins in a column, with the comments that stand further to the right. */
    int behind(int end, int column) {
        int line = nextLine(end);
        while (line < text.length() && commentColumn(line) > column) {
            line = nextLine(line);
        }
        return line;
    }

    /** The same with the comments in that column behind which nothing begins there. */
    int behindAll(int end, int column) {
        int line = behind(end, column);
        int after = line;
        while (isComment(after, column)) {
            after = nextLine(after);
        }
        boolean isLast = after == text.length() || (!isBlank(after) && indent(after) < column);
        return isLast ? after : line;
    }

    boolean isBlank(int line) {
        return line < text.length() && text.substring(line, nextLine(line)).isBlank();
    }

    private boolean isComment(int line, int column) {
        return line < text.length() && commentColumn(line) == column;
    }

    /** The column of a line that holds nothing but a comment; -1 for any other. */
    private int commentColumn(int line) {
        int indent = indent(line);
        return line + indent < text.length() && text.charAt(line + indent) == '#' ? indent : -1;
    }

    private int indent(int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at - line;
    }
}
