package homing.edit;

import homing.text.Message;
import java.util.List;

/**
 * The classic pictures of hosts with several addresses, drawn with the edits that a person has.
 *
 * <pre>{@code
 * Templates.ALL.forEach(each -> menu.add(each.title(), () -> document.apply(each.edit())));
 * }</pre>
 */
public final class Templates {
    /** All of them, the simplest first. */
    public static final List<Template> ALL = List.of(
            template(
                    "two-gateways",
                    "edit.template.two-gateways",
                    "edit.template.two-gateways.question",
                    TwoWays::twoGateways),
            template(
                    "two-addresses",
                    "edit.template.two-addresses",
                    "edit.template.two-addresses.question",
                    OneWay::twoAddresses),
            template("one-lan", "edit.template.one-lan", "edit.template.one-lan.question", OneWay::oneLan),
            template("dual-stack", "edit.template.dual-stack", "edit.template.dual-stack.question", OneWay::dualStack),
            template("vpn", "edit.template.vpn", "edit.template.vpn.question", TwoWays::vpn),
            template("nat", "edit.template.nat", "edit.template.nat.question", OneWay::nat),
            template(
                    "two-providers",
                    "edit.template.two-providers",
                    "edit.template.two-providers.question",
                    TwoWays::twoProviders));

    private Templates() {}

    private interface Maker {
        Drawing on(Drawing empty);
    }

    private static Template template(String id, String title, String question, Maker maker) {
        return new Template(
                id,
                Message.of(title),
                Message.of(question),
                (name, asked) -> maker.on(Drawing.titled(name, asked)).scenario());
    }
}
