package io.carbonregistry.formulas;

import java.util.List;

/**
 * One formula of a guideline, as its table states it: which parameters, by their codes, stand in it. Components named after a
 * quantity hold the code of the parameter that reports it.
 */
public sealed interface EmissionItem permits Combustion, MassEmission, ClinkerProcess, AnodeUse, AnodeEffect {

    /** The item's code. */
    String code();

    /** The codes of every parameter that the formula may read. */
    List<String> parameters();

    /** The groups of materials that it is summed over; none means all. */
    default List<String> groups() {
        return List.of();
    }

    /** What it comes to, for each material apart. */
    List<Emission> over(Reading figures);
}
