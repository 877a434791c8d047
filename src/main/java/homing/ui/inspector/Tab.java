package homing.ui.inspector;

/** Pages of the side panel. */
enum Tab {
    ADAPTERS,
    ROUTES,
    RULES,
    NEIGHBOURS,
    NAT,
    FIREWALL,
    SOCKETS
}
