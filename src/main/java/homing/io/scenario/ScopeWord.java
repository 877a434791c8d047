package homing.io.scenario;

import homing.net.Scope;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Scopes by the names that ip-route(8) gives them. */
final class ScopeWord {
    static final Map<String, Scope> BY_NAME = byName();

    private ScopeWord() {}

    private static Map<String, Scope> byName() {
        Map<String, Scope> names = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            names.put(of(scope), scope);
        }
        return names;
    }

    static String of(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
