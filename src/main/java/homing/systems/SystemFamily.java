package homing.systems;

/** Systems that are set up alike. */
public enum SystemFamily {
    LINUX("ip_forward", false),
    WINDOWS("IPEnableRouter", true),
    BSD("net.inet.ip.forwarding", true),
    /** Host models on paper: they know no command and no switch, and do not route. */
    MODEL("", false);

    private final String forwarding;
    private final boolean adapterGateways;

    SystemFamily(String forwarding, boolean adapterGateways) {
        this.forwarding = forwarding;
        this.adapterGateways = adapterGateways;
    }

    /** The setting that makes such a host send on what is for others; empty if it has none. */
    public String forwarding() {
        return forwarding;
    }

    /** Whether default gateways stand in the settings of an adapter or a service; otherwise they are routes as others are. */
    public boolean keepsGatewaysWithAdapters() {
        return adapterGateways;
    }
}
