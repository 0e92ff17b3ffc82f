package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads figures and remembers what it took from the tables and what it did not find, so that a formula can be computed to its end and
 * everything that lacks be named at once.
 */
public final class Reading {

    private final Figures figures;
    private final SortedSet<FigureKey> defaulted = new TreeSet<>();
    private final SortedSet<FigureKey> missing = new TreeSet<>();

    public Reading(Figures figures) {
        this.figures = figures;
    }

    /** The figure as reported, else its default; else zero, and it is missing. */
    public BigDecimal get(String parameter, String material) {
        FigureKey key = new FigureKey(parameter, material);
        return reported(parameter, material).or(() -> fromTables(key)).orElseGet(() -> {
            missing.add(key);
            return BigDecimal.ZERO;
        });
    }

    /** The figure as reported. */
    public Optional<BigDecimal> reported(String parameter, String material) {
        return Optional.ofNullable(figures.reported().get(new FigureKey(parameter, material)));
    }

    /** The materials that a parameter is reported for and that are of one of these groups, in order. */
    public List<String> materials(String parameter, List<String> groups) {
        return figures.reported().keySet().stream()
                .filter(key -> key.parameter().equals(parameter))
                .map(FigureKey::material)
                .filter(material -> !material.isEmpty() && figures.defaults().isOf(material, groups))
                .toList();
    }

    /** What came from the tables so far. */
    public SortedSet<FigureKey> defaulted() {
        return Collections.unmodifiableSortedSet(defaulted);
    }

    /** What was neither reported nor in the tables so far. */
    public SortedSet<FigureKey> missing() {
        return Collections.unmodifiableSortedSet(missing);
    }

    private Optional<BigDecimal> fromTables(FigureKey key) {
        Optional<BigDecimal> found = figures.defaults().find(key);
        found.ifPresent(value -> defaulted.add(key));
        return found;
    }
}
