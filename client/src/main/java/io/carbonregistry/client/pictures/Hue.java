package io.carbonregistry.client.pictures;

import java.awt.Color;

/** The colours that are told apart by those who see few (Okabe and Ito 2008), and two greys. */
public enum Hue {
    BLUE(0x0072B2),
    SKY(0x56B4E9),
    ORANGE(0xE69F00),
    VERMILION(0xD55E00),
    GREEN(0x009E73),
    PURPLE(0xCC79A7),
    LIGHT_GREY(0xE4E4E4),
    GREY(0x7A7A7A);

    private static final int DARK = 150;
    private static final int RED_SHARE = 299;
    private static final int GREEN_SHARE = 587;
    private static final int BLUE_SHARE = 114;
    private static final int WHOLE = 1000;

    private final int rgb;

    Hue(int rgb) {
        this.rgb = rgb;
    }

    Color colour() {
        return new Color(rgb);
    }

    /** Black or white, whichever is read on it. */
    Color ink() {
        Color colour = colour();
        int brightness =
                (RED_SHARE * colour.getRed() + GREEN_SHARE * colour.getGreen() + BLUE_SHARE * colour.getBlue()) / WHOLE;
        return brightness < DARK ? Color.WHITE : Color.BLACK;
    }
}
