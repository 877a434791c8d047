package homing.ui.inspector;

import homing.packet.Transport;
import homing.ui.inspector.PacketPage.Field;
import java.util.List;
import java.util.Map;

/** The fields of an ICMP message (RFC 792, RFC 4443): what it says, and the numbers that say it. */
record IcmpFields(Transport.Icmp message) {
    /** The codes of "destination unreachable" that have a name here (RFC 792; RFC 1812, section 5.2.7.1). */
    private static final Map<Integer, String> UNREACHABLE = Map.of(
            0, "no-network", 1, "no-host", 3, "no-port", 9, "forbidden-network", 10, "forbidden-host", 13, "forbidden");

    List<Field> list() {
        return switch (message.meaning()) {
            case Transport.Icmp.ECHO_REQUEST -> echo("echo-request");
            case Transport.Icmp.ECHO_REPLY -> echo("echo-reply");
            case Transport.Icmp.UNREACHABLE ->
                UNREACHABLE.containsKey(message.reason()) ? error(UNREACHABLE.get(message.reason())) : numbers();
            case Transport.Icmp.TIME_EXCEEDED -> error("time-exceeded");
            case Transport.Icmp.REDIRECT -> message.gateway() == null ? numbers() : redirect();
            default -> numbers();
        };
    }

    private List<Field> echo(String kind) {
        return List.of(
                Field.of("", PacketWords.word(kind)),
                Field.of(PacketWords.word("id"), message.identifier()),
                Field.of(PacketWords.word("seq"), message.sequence()));
    }

    private List<Field> error(String kind) {
        Field name = Field.of("", PacketWords.word(kind));
        return List.of(name, numbers().get(0), numbers().get(1));
    }

    private List<Field> redirect() {
        Field name = Field.of("", PacketWords.word("redirect"));
        return List.of(name, Field.of(PacketWords.word("redirect.to"), message.gateway()));
    }

    private List<Field> numbers() {
        return List.of(
                Field.of(PacketWords.word("type"), message.type()), Field.of(PacketWords.word("code"), message.code()));
    }
}
