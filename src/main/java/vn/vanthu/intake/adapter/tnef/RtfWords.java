package vn.vanthu.intake.adapter.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a mail that is written in RTF, and of HTML wrapped in it ([MS-OXRTFEX]): for a mail's text only, where fonts
 * and tables do not matter.
 */
final class RtfWords {

    private static final Set<String> SILENT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "footer",
            "generator",
            "themedata");
    private static final Set<String> BREAKS = Set.of("par", "line", "row", "sect", "page");
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\([a-zA-Z]{1,32})(-?\\d{1,9})? ?|\\\\'([0-9a-fA-F]{2})|\\\\(.)|([{}])|[\\r\\n]+|([^\\\\{}\\r\\n]+)",
            Pattern.DOTALL);

    /** @param skip letters to pass over after \\u */
    private record State(boolean silent, int skip) {}

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Deque<State> outer = new ArrayDeque<>();
    private Charset charset = Charset.forName("windows-1252");
    private State state = new State(false, 1);
    private boolean mirrored;
    private int toSkip;

    private RtfWords() {}

    static String of(byte[] rtf) {
        RtfWords words = new RtfWords();
        Matcher token = TOKEN.matcher(new String(rtf, StandardCharsets.ISO_8859_1));
        while (token.find()) {
            words.token(token);
        }
        words.flush();
        return words.text.toString().strip();
    }

    private void token(Matcher token) {
        if (token.group(1) != null) {
            word(token.group(1), token.group(2) == null ? 1 : Integer.parseInt(token.group(2)));
        } else if (token.group(3) != null) {
            letter(Integer.parseInt(token.group(3), 16));
        } else if (token.group(4) != null) {
            symbol(token.group(4).charAt(0));
        } else if ("{".equals(token.group(5))) {
            outer.push(state);
        } else if (token.group(5) != null) {
            state = outer.isEmpty() ? state : outer.pop();
        } else if (token.group(6) != null) {
            token.group(6).chars().forEach(this::letter);
        }
    }

    private void word(String word, int value) {
        if (word.equals("htmlrtf")) {
            mirrored = value != 0;
        } else if (SILENT.contains(word)) {
            state = new State(true, state.skip);
        } else if (word.equals("ansicpg") && Charset.isSupported("windows-" + value)) {
            charset = Charset.forName("windows-" + value);
        } else if (word.equals("uc")) {
            state = new State(state.silent, Math.max(0, Math.min(value, 8)));
        } else if (word.equals("u")) {
            put((char) value);
            toSkip = state.skip;
        } else if (BREAKS.contains(word) && !state.silent) {
            flush();
            text.append('\n');
        } else if (word.equals("tab") || word.equals("cell")) {
            put('\t');
        }
    }

    private void symbol(char symbol) {
        switch (symbol) {
            case '*' -> state = new State(true, state.skip);
            case '~' -> put('\u00A0');
            case '\r', '\n' -> put('\n');
            case '\\', '{', '}' -> letter(symbol);
            default -> toSkip = 0;
        }
    }

    private void letter(int code) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!state.silent && !mirrored) {
            pending.write(code);
        }
    }

    private void put(char letter) {
        if (!state.silent && !mirrored) {
            flush();
            text.append(letter);
        }
    }

    private void flush() {
        text.append(new String(pending.toByteArray(), charset));
        pending.reset();
    }
}
