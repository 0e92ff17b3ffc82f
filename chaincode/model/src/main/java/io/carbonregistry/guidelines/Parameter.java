package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A key parameter, as a guideline has it.
 *
 * @param name its code and names
 * @param unit its unit; {@code {u}} stands for the unit of the material it is reported for
 * @param decimals to which it is reported
 * @param groups the groups of materials it is reported for, each apart; none means that it is the facility's
 * @param use what it is used for
 * @param origin where its value may come from
 * @param traits what else holds for it
 * @param sources the codes of its data sources, the better first where they are ranked
 * @param evidence the codes of what is kept as evidence of it
 * @param fallback its default where no material has one
 * @param calibrationMonths within how many months its meters are calibrated again
 */
public record Parameter(
        Name name,
        String unit,
        int decimals,
        List<String> groups,
        Use use,
        Origin origin,
        List<Trait> traits,
        List<String> sources,
        List<String> evidence,
        Optional<BigDecimal> fallback,
        Optional<Integer> calibrationMonths) {

    private static final int MOST_DECIMALS = 8;
    private static final int WHOLE_DIGITS = 15;

    public Parameter {
        Text.requirePhrase("unit", unit, 32);
        Text.require(0 <= decimals && decimals <= MOST_DECIMALS, "decimals", Integer.toString(decimals), "0 to 8");
        groups = List.copyOf(groups);
        traits = List.copyOf(traits);
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }

    /** What a parameter is used for; it decides in whose favour it must never err. */
    public enum Use {
        /** Emissions grow with it. */
        ACTIVITY,
        /** Allowances grow with it. */
        PRODUCTION,
        /** Emissions per unit of activity. */
        FACTOR,
        /** Watched, and not accounted. */
        AUXILIARY
    }

    /** Where a value may come from. */
    public enum Origin {
        MEASURED,
        MEASURED_OR_DEFAULT,
        /** From the guideline's tables alone. */
        DEFAULT,
        /** From other parameters, and recomputed. */
        COMPUTED,
        /** From what is registered of the facility: its capacity, or a factor that its plan froze. */
        REGISTERED
    }

    /** What else may hold for a parameter. */
    public enum Trait {
        /** Its sources are ranked, and the rank may not fall from one year to the next. */
        RANKED_SOURCES,
        /** A laboratory outside needs CMA or CNAS for it. */
        ACCREDITED_OUTSIDE,
        /** Every laboratory needs CMA or CNAS for it. */
        ACCREDITED_ALWAYS,
        /** Once measured in a year, it is measured for the whole year. */
        MEASURED_ALL_YEAR,
        /** It is a net amount and may fall below zero. */
        MAY_BE_NEGATIVE,
        /** Its default stands for what should have been measured, and is marked where it is used. */
        DEFAULT_IS_MARKED
    }

    /** Its code. */
    public String code() {
        return name.code();
    }

    /** Whether something holds for it. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is reported for each material apart. */
    public boolean isOfMaterials() {
        return !groups.isEmpty();
    }

    /** Its unit for a material, or for the facility. */
    public String unitFor(Optional<Material> material) {
        return material.map(one -> unit.replace("{u}", one.unit())).orElse(unit);
    }

    /** Whether a value has its decimals, all of them, and no more than 15 digits before them. */
    public boolean hasDecimalsOf(BigDecimal value) {
        return value.scale() == decimals && value.precision() - value.scale() <= WHOLE_DIGITS;
    }

    /** Whether a value may have its sign. */
    public boolean maySignify(BigDecimal value) {
        return value.signum() >= 0 || has(Trait.MAY_BE_NEGATIVE);
    }
}
