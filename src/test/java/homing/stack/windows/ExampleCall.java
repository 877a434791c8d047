package homing.stack.windows;

import static org.assertj.core.api.Assertions.assertThat;

import homing.model.Call;
import homing.model.Host;
import homing.model.Program;
import homing.net.IpAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program does, as the worked examples write it. */
public final class ExampleCall {
    private static final Pattern CALL =
            Pattern.compile("(?<protocol>tcp|udp|icmp)(?: IP_UNICAST_IF=(?<adapter>\\d+),?)?"
                    + "(?: bind (?<bind>[0-9.]+):(?<port>\\d+),?)?"
                    + "(?: (?:connect|sendto|echo request to) (?<to>[0-9.]+|\\[[0-9a-f:]+\\])(?::(?<toPort>\\d+))?)?"
                    + "(?<broadcast> with SO_BROADCAST)?(?:, unbound)?(?:, interface constraint (?<named>\\w+))?");

    private ExampleCall() {}

    /** A call that names no adapter. */
    public static Call parse(String text) {
        return parse(text, null);
    }

    /**
     * A call.
     *
     * @param host tells the name of an adapter that is meant by its number; null if none is
     */
    public static Call parse(String text, Host host) {
        Matcher matcher = CALL.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        Program program = switch (matcher.group("protocol")) {
            case "tcp" -> Program.TCP_CONNECT;
            case "udp" -> Program.UDP_SENDTO;
            default -> Program.PING;
        };
        String to = matcher.group("to") == null
                ? "203.0.113.80"
                : matcher.group("to").replaceAll("[\\[\\]]", "");
        int port = program == Program.PING ? 0 : matcher.group("toPort") == null ? 7 : number(matcher, "toPort");
        Call.Options options = Call.Options.NONE.withBroadcast(matcher.group("broadcast") != null);
        if (matcher.group("bind") != null) {
            options = options.withBind(IpAddress.parse(matcher.group("bind"))).withSourcePort(number(matcher, "port"));
        }
        if (matcher.group("adapter") != null) {
            options = options.withAdapter(adapter(host, number(matcher, "adapter")));
        }
        if (matcher.group("named") != null) {
            options = options.withAdapter(matcher.group("named"));
        }
        return Call.of("client", program, IpAddress.parse(to), port).with(options);
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String adapter(Host host, int index) {
        return host.adapters().stream()
                .filter(one -> one.index() == index)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
