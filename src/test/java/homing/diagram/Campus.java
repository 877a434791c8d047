package homing.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import homing.io.scenario.ScenarioReader;
import homing.problem.BadInput;
import homing.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A large network as a file that nobody has laid out: routers on a backbone, each with one to three LANs of two to thirty hosts, and
 * now and then a host that stands on two LANs of its router. One host calls another at the other end.
 */
public final class Campus {
    private static final int LARGEST_LAN = 30;

    private final Random random = new Random(7);
    private final StringBuilder hosts = new StringBuilder();
    private final List<String> lans = new ArrayList<>();
    private final List<String> backbone = new ArrayList<>();
    private int count;
    private String last = "";

    private Campus() {}

    /** The text of a scenario file with so many hosts, routers among them. */
    public static String file(int hosts) {
        Campus campus = new Campus();
        while (campus.count < hosts) {
            campus.site(hosts);
        }
        return campus.text();
    }

    /** The same as a scenario. */
    public static Scenario of(int hosts) {
        try {
            return ScenarioReader.read("campus", file(hosts).getBytes(UTF_8));
        } catch (BadInput bad) {
            throw new AssertionError(bad);
        }
    }

    private void site(int wanted) {
        int site = backbone.size();
        count++;
        StringBuilder doors = new StringBuilder("up: {addresses: 10.0." + site + ".1/16}");
        backbone.add("\"r" + site + ":up\"");
        List<List<String>> plugs = new ArrayList<>();
        int many = 1 + random.nextInt(3);
        for (int lan = 0; lan < many; lan++) {
            doors.append(", eth")
                    .append(lan)
                    .append(": {addresses: ")
                    .append(subnet(site, lan))
                    .append("1/24}");
            plugs.add(new ArrayList<>(List.of("\"r" + site + ":eth" + lan + "\"")));
        }
        hosts.append("  r" + site + ": {settings: {ip_forward: 1}, adapters: {" + doors + "}}\n");
        for (int lan = 0; lan < many; lan++) {
            int room = 2 + random.nextInt(LARGEST_LAN - 1);
            for (int host = 0; host < room && count < wanted; host++) {
                host(site, lan, host, plugs);
            }
        }
        for (int lan = 0; lan < many; lan++) {
            lans.add("  s" + site + "-" + lan + ": [" + String.join(", ", plugs.get(lan)) + "]\n");
        }
    }

    private void host(int site, int lan, int number, List<List<String>> plugs) {
        count++;
        last = "pc-" + site + "-" + lan + "-" + number;
        boolean twice = lan > 0 && number % 9 == 4;
        hosts.append("  " + last + ": {routes: [default via " + subnet(site, lan) + "1], adapters: {");
        hosts.append("eth0: {addresses: " + subnet(site, lan) + (number + 10) + "/24}");
        plugs.get(lan).add("\"" + last + ":eth0\"");
        if (twice) {
            hosts.append(", eth1: {addresses: " + subnet(site, lan - 1) + (number + 100) + "/24}");
            plugs.get(lan - 1).add("\"" + last + ":eth1\"");
        }
        hosts.append("}}\n");
    }

    private static String subnet(int site, int lan) {
        return "10." + (site + 1) + "." + lan + ".";
    }

    private String text() {
        return "homing: 1\nhosts:\n" + hosts + "lans:\n  backbone: [" + String.join(", ", backbone) + "]\n"
                + String.join("", lans) + "calls:\n  - {from: pc-0-0-0, program: ping, to: 10.1.0.1}\n";
    }
}
