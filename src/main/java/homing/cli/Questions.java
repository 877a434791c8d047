package homing.cli;

import homing.io.yaml.Numerals;
import homing.model.Adapter;
import homing.model.Call;
import homing.model.Host;
import homing.model.Network;
import homing.model.Program;
import homing.model.Service;
import homing.net.IpAddress;
import homing.problem.BadInput;
import homing.problem.Place;
import homing.problem.Problem;
import homing.systems.Profiles;
import homing.systems.StackName;
import homing.text.Message;
import homing.text.NearWord;
import java.util.List;
import java.util.Map;

/** A call as the command line or a line of JSON asks for it. */
final class Questions {
    private static final int LARGEST_PORT = 65_535;

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
        IpAddress to = address("to");
        if (to == null) {
            throw bad("cli.missing", "to");
        }
        Host host = host();
        IpAddress named = address("pktinfo");
        Call.Options options = new Call.Options(
                address("bind"),
                (int) number("sourcePort", 0, LARGEST_PORT, 0),
                adapter(host),
                (int) number("mark", 0, 0xFFFF_FFFFL, 0),
                named,
                flag("broadcast"),
                (int) number("timeoutMs", 1, 3_600_000, Call.Options.DEFAULT_TIMEOUT));
        Program program = program(named != null);
        int port = program == Program.PING ? 0 : (int) number("port", 0, LARGEST_PORT, Service.DEFAULT_PORT);
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
        Zones zones = new Zones(words);
        String name = zones.adapter();
        if (!zones.contradiction().isEmpty()) {
            throw bad("cli.two-adapters", zones.contradiction(), name);
        }
        List<String> names = host.adapters().stream().map(Adapter::name).toList();
        if (!name.isEmpty() && !names.contains(name)) {
            throw unknown("cli.no-adapter", name, names);
        }
        if (words.containsKey("device") && !Profiles.bindsToAdapters(host.stack())) {
            throw bad("cli.no-device", host.name(), StackName.of(host.stack()));
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
        return IpAddress.tryParse(Zones.bare(text)).orElseThrow(() -> bad("cli.no-address", key, text));
    }

    /** The number that the answer repeats; the given one if the call has none. */
    long number(long otherwise) throws BadInput {
        return number("n", Long.MIN_VALUE, Long.MAX_VALUE, otherwise);
    }

    private long number(String key, long least, long most, long otherwise) throws BadInput {
        String text = words.get(key);
        return text == null
                ? otherwise
                : Numerals.whole(text, least, most).orElseThrow(() -> bad("cli.no-number", key, text, least, most));
    }

    private boolean flag(String key) throws BadInput {
        String text = words.getOrDefault(key, "false");
        return Numerals.flag(text).orElseThrow(() -> bad("cli.no-flag", key, text));
    }

    /** The server that every other host runs. */
    Service service() throws BadInput {
        int port = (int) number("serverPort", 1, LARGEST_PORT, Service.DEFAULT_PORT);
        String server = words.getOrDefault("server", "wildcard");
        return switch (server) {
            case "wildcard" -> new Service(port, Service.Answering.WILDCARD);
            case "pktinfo" -> new Service(port, Service.Answering.PKTINFO);
            default -> throw bad("cli.no-server", server);
        };
    }

    private BadInput bad(String key, Object... args) {
        return new BadInput(new Problem(place, Message.of(key, args)));
    }
}
