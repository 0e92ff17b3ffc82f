package io.carbonregistry.client.cli.output;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How wide a text stands in a terminal, and where it is broken: behind words and commas where it has any, else anywhere. */
public final class Wrapping {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final int FULL_WIDTH_FROM = 0xFF01;
    private static final int FULL_WIDTH_TO = 0xFF60;
    private static final int CJK_MARKS_FROM = 0x3000;
    private static final int CJK_MARKS_TO = 0x303F;

    private Wrapping() {}

    /** The columns that a text takes; Chinese characters and full-width forms take two. */
    public static int width(String text) {
        return text.codePoints().map(Wrapping::width).sum();
    }

    /** The text in lines of at most so many columns; at least one line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        String left = text;
        while (width(left) > width) {
            int most = fitting(left, width);
            int end = Math.max(left.lastIndexOf(' ', most), left.lastIndexOf(',', most - 1) + 1);
            end = end > 0 ? end : most;
            lines.add(left.substring(0, end).stripTrailing());
            left = left.substring(end).stripLeading();
        }
        lines.add(left);
        return lines;
    }

    /** How many characters fit, at least one. */
    private static int fitting(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length() && used + width(text.codePointAt(end)) <= width) {
            used += width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.max(end, Character.charCount(text.codePointAt(0)));
    }

    private static int width(int code) {
        boolean wide = WIDE.contains(UnicodeScript.of(code))
                || (FULL_WIDTH_FROM <= code && code <= FULL_WIDTH_TO)
                || (CJK_MARKS_FROM <= code && code <= CJK_MARKS_TO);
        return wide ? 2 : 1;
    }
}
