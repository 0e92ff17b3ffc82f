package io.carbonregistry.attestations;

/**
 * A row of a facility's month. It says of which version it is, so that a row that is opened speaks for itself and no two months
 * can be swapped.
 */
public sealed interface Row permits MonthRow, ParameterRow, EvidenceRow {

    /** The version that it is a row of. */
    MonthVersion of();
}
