package homing.cli;

import homing.io.text.NearWord;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Program;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.text.Message;
import java.util.List;
import java.util.Map;

/** A call as the command line or a line of JSON asks for it. */
final class Questions {
    private final Map<String, String> words;
    private final Network network;
    private final Place place;

    /**
     * One call.
     *
     * @param words its options by their JSON names; what is absent is not set
     * @param place where it stands, for messages
     */
    Questions(Map<String, String> words, Network network, Place place) {
        this.words = words;
        this.network = network;
        this.place = place;
    }

    Call call() throws BadInput {
        Host host = host();
        IpAddress to = address("to");
        if (to == null) {
            throw bad("cli.missing", "to");
        }
        IpAddress named = address("pktinfo");
        Call.Options options = new Call.Options(
                address("bind"),
                (int) number("sourcePort", 65535, 0),
                adapter(host),
                (int) number("mark", 0xFFFF_FFFFL, 0),
                named,
                Boolean.parseBoolean(words.getOrDefault("broadcast", "false")),
                (int) number("timeoutMs", 3_600_000, Call.Options.DEFAULT_TIMEOUT));
        Program program = program(named != null);
        int port = program == Program.PING ? 0 : (int) number("port", 65535, 7007);
        return new Call(host.name(), program, to, port, options);
    }

    private Host host() throws BadInput {
        List<String> names = network.hosts().stream().map(Host::name).toList();
        if (names.isEmpty()) {
            throw bad("cli.no-hosts");
        }
        String name = words.get("from");
        if (name == null && names.size() == 1) {
            return network.hosts().get(0);
        }
        if (name == null) {
            throw bad("cli.which-host", String.join(", ", names));
        }
        return network.host(name).orElseThrow(() -> unknown("cli.no-host", name, names));
    }

    private String adapter(Host host) throws BadInput {
        String name = words.getOrDefault("device", "");
        List<String> names = host.adapters().stream().map(Adapter::name).toList();
        if (!name.isEmpty() && !names.contains(name)) {
            throw unknown("cli.no-adapter", name, names);
        }
        return name;
    }

    private BadInput unknown(String key, String name, List<String> known) {
        return NearWord.of(name, known)
                .map(near -> bad(key + "-near", name, near))
                .orElseGet(() -> bad(key, name, String.join(", ", known)));
    }

    private Program program(boolean sourceIsNamed) throws BadInput {
        String protocol = words.getOrDefault("proto", "udp");
        return switch (protocol) {
            case "udp" -> sourceIsNamed ? Program.UDP_SENDMSG : Program.UDP_CONNECT;
            case "tcp" -> Program.TCP_CONNECT;
            case "icmp" -> Program.PING;
            default -> throw bad("cli.no-protocol", protocol);
        };
    }

    private IpAddress address(String key) throws BadInput {
        String text = words.get(key);
        if (text == null) {
            return null;
        }
        return IpAddress.tryParse(text).orElseThrow(() -> bad("cli.no-address", key, text));
    }

    private long number(String key, long most, long otherwise) throws BadInput {
        String text = words.get(key);
        if (text == null) {
            return otherwise;
        }
        try {
            long number = Long.decode(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw bad("cli.no-number", key, text, most);
        }
        throw bad("cli.no-number", key, text, most);
    }

    private BadInput bad(String key, Object... args) {
        return new BadInput(new Problem(place, Message.of(key, args)));
    }
}
