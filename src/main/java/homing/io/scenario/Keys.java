package homing.io.scenario;

import homing.model.Lan;
import homing.model.StackId;
import homing.model.WindowsAdapter;
import homing.scenario.Expectation.Subject;
import homing.scenario.Server.Answers;
import homing.systems.Profiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys and fixed words of scenario files, part by part. */
final class Keys {
    /** The format that this version reads and writes. */
    static final String VERSION = "1";

    static final List<String> FILE =
            List.of("homing", "title", "question", "tags", "hosts", "lans", "calls", "stories", "notes");
    static final List<String> HOST = List.of(
            "stack",
            "at",
            "adapters",
            "tables",
            "routes",
            "rules",
            "neighbours",
            "nat",
            "firewall",
            "labels",
            "settings");
    static final List<String> FIREWALL = List.of("sources", "rules", "otherwise");
    static final List<String> ADAPTER = List.of(
            "addresses",
            "gateways",
            "mac",
            "index",
            "state",
            "switches",
            "metric",
            "binding",
            "speed",
            "wireless",
            "enabled");
    static final List<String> LAN = List.of("at", "kind", "adapters");
    static final List<String> CALL = List.of(
            "title",
            "from",
            "program",
            "to",
            "port",
            "bind",
            "sourcePort",
            "device",
            "mark",
            "pktinfo",
            "broadcast",
            "sharing",
            "peers",
            "timeoutMs",
            "server",
            "expect",
            "remarks");
    static final List<String> REMARK = List.of("when", "on", "text");
    /** Phases of a call, as the command line names them. */
    static final List<String> PHASES = List.of(
            "socket",
            "bind",
            "rule",
            "route",
            "adapter",
            "source",
            "nat",
            "neighbour",
            "transmit",
            "receive",
            "check",
            "forward",
            "deliver",
            "reply",
            "timeout");
    /** In a story the server is the story's. */
    static final List<String> STORY_CALL =
            CALL.stream().filter(key -> !key.equals("server")).toList();

    static final List<String> STORY = List.of("title", "server", "actions");
    static final List<String> ACTION = List.of("at", "call", "change", "expect");
    static final List<String> SERVER = List.of("port", "answers");
    static final List<String> EXPECT =
            Arrays.stream(Subject.values()).map(Subject::key).toList();
    static final List<String> NOTE = List.of("text", "at");

    /** Stack profiles with their variants. */
    static final List<String> STACKS =
            Profiles.stacks().stream().map(StackId::toString).toList();

    /** Who adds the routes that follow from a host's addresses. */
    static final List<String> TABLES = List.of("automatic", "complete");
    /** What a LAN stands for, in a word. */
    static final List<String> LAN_KINDS = words(Lan.Kind.values());
    /** States of an adapter in a word. */
    static final List<String> STATES = List.of("up", "down", "unplugged");

    /** What Windows enables for an adapter, as netsh names it. */
    static final List<String> ENABLED = Arrays.stream(WindowsAdapter.Option.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT).replace("_", ""))
            .toList();

    /** How a server answers, in a word. */
    static final List<String> ANSWERS = words(Answers.values());
    /** How a call may end, in a word. */
    static final List<String> ENDINGS = List.of(
            "answered",
            "answer-lost",
            "lost",
            "refused",
            "no-route",
            "no-neighbour",
            "not-bound",
            "unanswered",
            "storm");

    private Keys() {}

    /** Constants in words with hyphens. */
    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
