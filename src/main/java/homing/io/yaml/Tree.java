package homing.io.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** What stands where in a YAML text: offsets of its first character, and of the one behind its last. */
sealed interface Tree {
    int start();

    int end();

    /** A single value; without a character if there is nothing behind its key. */
    record Text(int start, int end, ScalarStyle style) implements Tree {
        boolean isEmpty() {
            return start == end;
        }
    }

    /**
     * A list, or keys with values.
     *
     * @param keyed whether it has keys
     * @param flow whether it stands in brackets or braces
     */
    record Group(int start, int end, boolean keyed, boolean flow, List<Member> members) implements Tree {
        public Group {
            members = List.copyOf(members);
        }

        Optional<Member> member(String key) {
            return members.stream().filter(each -> each.key().equals(key)).findFirst();
        }
    }

    /**
     * One value of a group.
     *
     * @param start where its key begins, or its dash; in brackets the value itself
     * @param key empty in a list
     * @param keyEnd behind its key, or its dash
     */
    record Member(int start, String key, int keyEnd, Tree value) {
        int end() {
            return Math.max(keyEnd, value.end());
        }
    }
}
