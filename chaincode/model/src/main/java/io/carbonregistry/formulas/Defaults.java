package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a guideline's tables say where nothing was measured. */
public interface Defaults {

    /** The default of a figure, if there is one. */
    Optional<BigDecimal> find(FigureKey figure);

    /** Whether a material is of one of these groups. */
    boolean isOf(String material, List<String> groups);
}
