package homing.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import homing.diagram.Palette;
import homing.diagram.Picture;
import homing.diagram.layout.Layout;
import homing.export.picture.Exporter;
import homing.export.picture.ExporterContract;
import homing.export.picture.Sheet;
import homing.model.Host;
import homing.model.Network;
import homing.model.Settings;
import homing.model.StackId;
import homing.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgExporterTest extends ExporterContract {
    private static final Sheet SHEET = new Sheet(Palette.LIGHT, 1);

    @Override
    protected Exporter exporter() {
        return new SvgExporter();
    }

    @Override
    protected double width(byte[] file) throws Exception {
        return Double.parseDouble(parsed(file).getDocumentElement().getAttribute("width"));
    }

    private static Document parsed(byte[] file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static Picture of(String host) {
        Host named = new Host(
                host, StackId.LINUX, List.of(), List.of(), List.of(), List.of(), List.of(), Settings.NONE, true);
        return Layout.of(Scenario.of(new Network(List.of(named), List.of()))).start();
    }

    @Test
    void namesThatLookLikeMarkupStayNames() throws Exception {
        Document document = parsed(exporter().export(of("<a href=\"x\">&'\u0001"), SHEET));
        NodeList texts = document.getElementsByTagName("text");
        assertThat(texts.item(0).getTextContent()).isEqualTo("<a href=\"x\">&'\uFFFD");
        assertThat(document.getElementsByTagName("a").getLength()).isZero();
    }

    @Test
    void itHasATitleAndADescription() throws Exception {
        Document document = parsed(exporter().export(picture(), SHEET));
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Two doors");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .contains("client, Windows XP", "packet: SYN 10.2.0.5 → 203.0.113.80");
    }

    @Test
    void everyTextIsAsWideAsItWasMeasured() throws Exception {
        NodeList texts = parsed(exporter().export(picture(), SHEET)).getElementsByTagName("text");
        assertThat(texts.getLength()).isPositive();
        for (int i = 0; i < texts.getLength(); i++) {
            assertThat(Double.parseDouble(((Element) texts.item(i)).getAttribute("textLength")))
                    .isPositive();
        }
    }
}
