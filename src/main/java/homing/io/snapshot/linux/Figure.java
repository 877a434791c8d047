package homing.io.snapshot.linux;

import java.util.Map;

/** Numbers as iproute2 prints them: decimal, or hexadecimal behind 0x. */
final class Figure {
    /** What stands for a text that is no number, or one out of range. */
    static final long NONE = -1;

    private static final int LONGEST = 18;

    /** The names of /etc/iproute2/rt_dsfield, which print in the place of a type of service. */
    private static final Map<String, Integer> SERVICES = Map.ofEntries(
            Map.entry("default", 0x00),
            Map.entry("reliability", 0x04),
            Map.entry("throughput", 0x08),
            Map.entry("lowdelay", 0x10),
            Map.entry("AF11", 0x28),
            Map.entry("AF12", 0x30),
            Map.entry("AF13", 0x38),
            Map.entry("AF21", 0x48),
            Map.entry("AF22", 0x50),
            Map.entry("AF23", 0x58),
            Map.entry("AF31", 0x68),
            Map.entry("AF32", 0x70),
            Map.entry("AF33", 0x78),
            Map.entry("AF41", 0x88),
            Map.entry("AF42", 0x90),
            Map.entry("AF43", 0x98),
            Map.entry("CS1", 0x20),
            Map.entry("CS2", 0x40),
            Map.entry("CS3", 0x60),
            Map.entry("CS4", 0x80),
            Map.entry("CS5", 0xA0),
            Map.entry("CS6", 0xC0),
            Map.entry("CS7", 0xE0),
            Map.entry("EF", 0xB8));

    private Figure() {}

    /** The number; NONE if it is none, or above {@code most}. */
    static long of(String text, long most) {
        boolean hexadecimal = text.startsWith("0x");
        int from = hexadecimal ? 2 : 0;
        if (text.length() == from || text.length() > LONGEST) {
            return NONE;
        }
        long number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, hexadecimal ? 16 : 10) : -1;
            if (digit < 0) {
                return NONE;
            }
            number = number * (hexadecimal ? 16 : 10) + digit;
        }
        return number <= most && number >= 0 ? number : NONE;
    }

    /** A type of service by its number or name; NONE if it is neither. */
    static long service(String text) {
        Integer named = SERVICES.get(text);
        return named == null ? of(text, 255) : named;
    }
}
