package homing.dialect.windows.modern;

import static org.assertj.core.api.Assertions.assertThat;

import homing.dialect.windows.IpconfigReader;
import homing.dialect.windows.PrintedAdapters;
import homing.dialect.windows.netsh.AddressConfig;
import homing.dialect.windows.netsh.InterfaceDetails;
import homing.dialect.windows.netsh.Interfaces;
import homing.dialect.windows.netsh.Neighbours;
import homing.dialect.windows.netsh.Routes;
import homing.problem.Checked;
import homing.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged line is one problem that names its place, and the rest is read. */
class DamagedTextTest {
    private static final Path TEXTS = Path.of("src/test/resources/windows");

    private static String problem(
            BiFunction<String, List<String>, ? extends Checked<?>> read, String file, String from, String to)
            throws IOException {
        List<String> text = Files.readAllLines(TEXTS.resolve(file));
        List<String> damaged = text.stream()
                .map(line -> line.contains(from) ? line.replace(from, to) : line)
                .toList();
        assertThat(damaged).isNotEqualTo(text);
        List<String> told = read.apply(file, damaged).warnings().stream()
                .map(problem -> problem.place() + " " + Words.english().say(problem.message()))
                .toList();
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.0    255.255.255.0     172.20.5.254      172.20.5.40 | 203.0.113.0    255.255.x.0     172.20.5.254      172.20.5.40 | route-print.txt:25:22 "255.255.x.0" is not a subnet mask
            192.0.2.0    255.255.255.0          On-link       192.0.2.77 | 192.0.2.9    255.255.255.0          On-link       192.0.2.77 | route-print.txt:22:9 192.0.2.9 has bits outside
            2001:db8:5::/64          | 2001:db8:5::/640         | route-print.txt:45:12 "2001:db8:5::/640" is not a network
            172.20.5.40     25 | 172.20.5.40     x | route-print.txt:13:74 "x" is not a number
            """)
    void routePrint(String from, String to, String told) throws Exception {
        assertThat(problem(RouteTablesReader::read, "route-print.txt", from, to))
                .startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00-00-5e-00-53-01     dynamic | 00-00-5e            dynamic | arp.txt:4:25 "00-00-5e" is not a hardware address
            01     dynamic | 01     maybe | arp.txt:4:47 "maybe" is not a state
            """)
    void arp(String from, String to, String told) throws Exception {
        assertThat(problem(ArpTableReader::read, "arp.txt", from, to)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            172.20.5.66(Deprecated) | 172.20.5.66(Odd) | ipconfig.txt:22:52 "Odd" is not a state
            172.20.5.40(Preferred) | 172.20.5.400(Preferred) | ipconfig.txt:20:40 "172.20.5.400" is not an address
            """)
    void ipconfig(String from, String to, String told) throws Exception {
        assertThat(problem(AdapterSettingsReader::read, "ipconfig.txt", from, to))
                .startsWith(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "\"", "| "})
    void marksBeforeLinesAndLostBlanksChangeNothing(String mark) throws Exception {
        assertThat(AdapterSettingsReader.read("text", marked("ipconfig.txt", mark)))
                .isEqualTo(AdapterSettingsReader.read("text", marked("ipconfig.txt", "")));
        PrintedAdapters xp = IpconfigReader.read(marked("ipconfig-xp.txt", mark));
        assertThat(xp).isEqualTo(IpconfigReader.read(Files.readAllLines(TEXTS.resolve("ipconfig-xp.txt"))));
        assertThat(xp.cards()).hasSize(3);
    }

    private static List<String> marked(String file, String mark) throws IOException {
        return Files.readAllLines(TEXTS.resolve(file)).stream()
                .map(line -> mark.isEmpty() ? line : mark + line.replaceAll(" +", " "))
                .toList();
    }

    @Test
    void theMaskOfALostAddressIsNotTakenForAGateway() throws Exception {
        List<String> text = Files.readAllLines(TEXTS.resolve("ipconfig.txt")).stream()
                .map(line -> line.replace("172.20.5.66(", "172.20.5.x("))
                .map(line -> line.replace("192.0.2.77(", "192.0.2.777("))
                .toList();
        assertThat(AdapterSettingsReader.read("text", text).value().cards())
                .extracting(card -> card.gateways().toString())
                .containsExactly("[fe80::21:1%12, 172.20.5.1]", "[192.0.2.1]", "[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1500  connected     Ethernet | 1500  perhaps       Ethernet | netsh-interfaces.txt:5:30 "perhaps" is not a state
            """)
    void netshInterfaces(String from, String to, String told) throws Exception {
        assertThat(problem(Interfaces::read, "netsh-interfaces.txt", from, to)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.0/24 | 203.0.113.0/99 | netsh-route.txt:9:25 "203.0.113.0/99" is not a network
            """)
    void netshRoute(String from, String to, String told) throws Exception {
        assertThat(problem(Routes::read, "netsh-route.txt", from, to)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            01  Permanent | 01  Forever | netsh-neighbors.txt:8:66 "Forever" is not a state
            """)
    void netshNeighbors(String from, String to, String told) throws Exception {
        assertThat(problem(Neighbours::read, "netsh-neighbors.txt", from, to)).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IfIndex                            : 12 | IfIndex                            : twelve | netsh-interfaces-verbose.txt:5:38 "twelve" is not a number
            """)
    void netshVerbose(String from, String to, String told) throws Exception {
        assertThat(problem(InterfaceDetails::read, "netsh-interfaces-verbose.txt", from, to))
                .startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            172.20.5.1 | 172.20.5 | netsh-addresses.txt:8:43 "172.20.5" is not an IPv4 address
            """)
    void netshAddresses(String from, String to, String told) throws Exception {
        assertThat(problem(AddressConfig::read, "netsh-addresses.txt", from, to))
                .startsWith(told);
    }

    static Stream<BiFunction<String, List<String>, Checked<?>>> readers() {
        return Stream.of(
                RouteTablesReader::read,
                ArpTableReader::read,
                AdapterSettingsReader::read,
                Interfaces::read,
                Routes::read,
                Neighbours::read,
                InterfaceDetails::read,
                AddressConfig::read);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anotherTextIsOneProblem(BiFunction<String, List<String>, Checked<?>> read) {
        Checked<?> checked = read.apply("letter.txt", List.of("Dear Homing,", "", "I have no table for you.", ""));
        assertThat(checked.warnings())
                .singleElement()
                .extracting(problem -> problem.place().toString())
                .isEqualTo("letter.txt");
    }
}
