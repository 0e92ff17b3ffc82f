package io.carbonregistry.formulas;

import java.util.Comparator;

/**
 * Which figure.
 *
 * @param parameter its code in the guideline
 * @param material the fuel or material it is of; empty text if it is of the facility
 */
public record FigureKey(String parameter, String material) implements Comparable<FigureKey> {

    /** The material of what belongs to the facility as a whole. */
    public static final String FACILITY = "";

    private static final Comparator<FigureKey> ORDER =
            Comparator.comparing(FigureKey::parameter).thenComparing(FigureKey::material);

    /** A figure of the facility as a whole. */
    public static FigureKey of(String parameter) {
        return new FigureKey(parameter, FACILITY);
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return material.isEmpty() ? parameter : parameter + "/" + material;
    }
}
