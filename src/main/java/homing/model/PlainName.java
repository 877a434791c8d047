package homing.model;

/** Names of hosts, adapters, tables and LANs, as they come from people and machines. */
public final class PlainName {
    private static final int LONGEST = 80;

    private PlainName() {}

    /** Whether a name can be used: not empty or too long, no blanks around it, no quote and no control character. */
    public static boolean isGood(String name) {
        if (name.isBlank() || name.length() > LONGEST || !name.equals(name.strip())) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '"' || Character.isISOControl(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same for a host, whose name has no colon besides: host:adapter is parted there. */
    public static boolean isGoodForHost(String name) {
        return isGood(name) && name.indexOf(':') < 0;
    }
}
