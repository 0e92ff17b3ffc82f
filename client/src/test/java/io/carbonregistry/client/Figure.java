package io.carbonregistry.client;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A figure, written {@code PARAMETER/material=value}, or {@code PARAMETER=value} where it is the facility's.
 *
 * @param parameter its code
 * @param material of which material
 * @param value with all its decimals
 */
public record Figure(String parameter, Optional<String> material, BigDecimal value) {

    /** Reads figures with spaces between them. */
    public static List<Figure> parse(String text) {
        return Arrays.stream(text.split(" "))
                .filter(one -> !one.isBlank())
                .map(Figure::one)
                .toList();
    }

    private static Figure one(String text) {
        String[] parts = text.split("=", -1);
        String[] key = parts[0].split("/", -1);
        return new Figure(
                key[0], Optional.of(key).filter(all -> all.length > 1).map(all -> all[1]), new BigDecimal(parts[1]));
    }
}
