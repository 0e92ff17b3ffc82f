package io.carbonregistry.plans;

import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;

/**
 * How a plan has a parameter determined.
 *
 * @param parameter its code in the guideline
 * @param material the material it is of; empty if it is the facility's
 * @param source the code of its data source; empty where the guideline names none
 * @param method how it is measured, by which standard, or calculated
 * @param meters what it is read from
 * @param site where it is measured or sampled
 * @param state in which a sample is taken or a quantity weighed; those of one material agree
 * @param frequency how often
 * @param missing what is reported where a value is missing
 */
public record PlannedParameter(
        String parameter,
        Optional<String> material,
        Optional<String> source,
        String method,
        List<MeterId> meters,
        String site,
        Optional<SampleState> state,
        Frequency frequency,
        String missing) {

    public PlannedParameter {
        Text.requireId("parameter", parameter);
        material.ifPresent(code -> Text.requireId("material", code));
        source.ifPresent(code -> Text.requireId("source", code));
        Text.requirePhrase("method", method, 256);
        meters = List.copyOf(meters);
        Text.requirePhrase("site", site, 128);
        Text.requirePhrase("missing-data rule", missing, 256);
    }

    /** In which state something is weighed or sampled. */
    public enum SampleState {
        /** As it was delivered. */
        AS_RECEIVED,
        /** As it enters the furnace. */
        AS_FIRED
    }

    /** How often something is determined. */
    public enum Frequency {
        CONTINUOUS,
        EACH_SHIFT,
        DAILY,
        EACH_BATCH,
        MONTHLY,
        YEARLY
    }

    /** The parameter and the material, as people are told. */
    String what() {
        return material.map(code -> parameter + "/" + code).orElse(parameter);
    }
}
