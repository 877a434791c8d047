package homing.dialect.windows.modern;

import homing.dialect.windows.text.HostLines;
import homing.dialect.windows.text.LineByLine;
import homing.dialect.windows.text.SettingLine;
import homing.dialect.windows.text.TextLine;
import homing.problem.BadInput;
import homing.problem.Checked;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link IpconfigText} writes, and what real systems print: labels by their places, for they are translated. */
public final class AdapterSettingsReader extends LineByLine<AdapterSettings> {
    private final HostLines host = new HostLines();
    private final List<CardReader> cards = new ArrayList<>();

    private AdapterSettingsReader() {}

    /** Reads a text; what cannot be read of it is a problem with its line and column. */
    public static Checked<AdapterSettings> read(String file, List<String> lines) {
        return new AdapterSettingsReader().read(IpconfigText.COMMAND, file, lines);
    }

    @Override
    protected void take(TextLine line) throws BadInput {
        SettingLine setting = SettingLine.of(line.text());
        switch (setting.kind()) {
            case HEADING -> cards.add(new CardReader(setting.label()));
            case MORE -> more(line, setting);
            case FIELD -> field(line, setting);
            case OTHER -> {}
        }
    }

    private void more(TextLine line, SettingLine setting) throws BadInput {
        if (!cards.isEmpty()) {
            last().more(line, setting.at(), setting.value());
        }
    }

    private void field(TextLine line, SettingLine setting) throws BadInput {
        if (cards.isEmpty()) {
            host.add(setting.value());
        } else {
            last().field(line, setting.label(), setting.value());
        }
    }

    private CardReader last() {
        return cards.get(cards.size() - 1);
    }

    @Override
    protected AdapterSettings result() {
        return new AdapterSettings(
                host.name(), host.routes(), cards.stream().map(CardReader::card).toList());
    }

    @Override
    protected boolean isEmpty() {
        return host.isEmpty() && cards.isEmpty();
    }
}
