package homing.text;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of one language: turns messages into sentences. */
public final class Words {
    private static final String BUNDLE = "homing.text.words";
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words english() {
        return ENGLISH;
    }

    /** The sentence; numbers are printed without grouping. A key without words is our own mistake: MissingResourceException. */
    public String say(Message message) {
        String pattern = bundle.getString(message.key());
        Object[] args = message.args().stream().map(this::word).toArray();
        return new MessageFormat(pattern, locale).format(args);
    }

    /** {@link #say(Message)} of a key and its arguments. */
    public String say(String key, Object... args) {
        return say(Message.of(key, args));
    }

    /** The sentence in parts, so that what it speaks of can stand out. */
    public List<Piece> pieces(Message message) {
        Object[] args = message.args().stream().map(this::word).toArray();
        AttributedCharacterIterator text =
                new MessageFormat(bundle.getString(message.key()), locale).formatToCharacterIterator(args);
        List<Piece> pieces = new ArrayList<>();
        for (int at = text.getBeginIndex(); at < text.getEndIndex(); at = text.getRunLimit()) {
            text.setIndex(at);
            if (text.getAttribute(MessageFormat.Field.ARGUMENT) instanceof Integer number
                    && message.args().get(number) instanceof Message inner) {
                pieces.addAll(pieces(inner));
            } else {
                boolean isValue = text.getAttribute(MessageFormat.Field.ARGUMENT) != null;
                pieces.add(new Piece(run(text), isValue));
            }
        }
        return pieces;
    }

    private static String run(AttributedCharacterIterator text) {
        StringBuilder run = new StringBuilder();
        int end = text.getRunLimit();
        for (char c = text.current(); text.getIndex() < end; c = text.next()) {
            run.append(c);
        }
        text.setIndex(end - 1);
        return run.toString();
    }

    /** Whether the bundle has words for the key. */
    public boolean knows(String key) {
        try {
            bundle.getString(key);
            return true;
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    private Object word(Object arg) {
        return arg instanceof Message inner ? say(inner) : String.valueOf(arg);
    }
}
