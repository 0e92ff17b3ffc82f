/**
 * Monthly attestation of key parameters (重点排放单位关键参数月度存证): what a facility measured in a month, committed to soon after.
 *
 * <p>{@link io.carbonregistry.attestations.AttestMonths} publishes a salted root for each facility and month and confides the rows to a private data
 * collection, where they are recomputed by the guideline. A month is {@link io.carbonregistry.attestations.Timeliness} running, due, on time, late or missing; that is derived from days and
 * declared by nobody. Emitters attest; city and province review,
 * two officers accept, the nation asks, and a year is locked, {@link io.carbonregistry.attestations.Turn} telling whose turn it is; and anybody may see which months are there, but no values. A month that is not over is never
 * attested. What was late once never becomes on time.
 */
@NullMarked
package io.carbonregistry.attestations;

import org.jspecify.annotations.NullMarked;
