package homing.stack.linux;

import homing.decision.RouteQuestion;
import homing.decision.TableRoute;
import homing.model.Host;
import homing.model.RouteTable;
import homing.net.Family;
import java.util.ArrayList;

/**
 * IPv4: until somebody changes the policy rules, the kernel keeps the tables local and main as one (fib_trie_table(),
 * fib_unmerge()): a longer prefix in main is found before a shorter one in local.
 */
final class MergedTables {
    private MergedTables() {}

    /** Whether main has a longer prefix than what was found in local, and both are one. */
    static boolean outdo(Host host, RouteQuestion question, TableRoute found) {
        if (!question.destination().isIpv4()
                || found.route().destination().isSingle()
                || !found.table().equals(RouteTable.LOCAL)) {
            return false;
        }
        RouteTable main = host.table(RouteTable.MAIN).orElse(null);
        if (main == null || !PolicyRules.areDefault(host, Family.IPV4)) {
            return false;
        }
        TableRoute other = new TableSearch(host, question, new ArrayList<>()).search(main);
        return other != null
                && other.route().destination().length()
                        > found.route().destination().length();
    }
}
