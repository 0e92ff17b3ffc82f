/**
 * Monthly attestation of key parameters (重点排放单位关键参数月度存证): what a facility measured in a month, committed to soon after.
 *
 * <p>{@link io.carbonregistry.attestations.AttestMonths} publishes a salted root for each facility and month and confides the rows to a
 * private data collection, where they are recomputed by the guideline; a version is never changed, only followed: by the emitter's when a
 * month was returned or has a mistake, by the regulator's when it restates one. A month is {@link io.carbonregistry.attestations.Timeliness}
 * running, due, on time, late or missing; that is derived from days, by the rule or a {@link io.carbonregistry.attestations.DueNotice}, and
 * declared by nobody. Emitters attest and correct; city and province review, two officers accept, the nation asks, and a year is locked, as
 * {@link io.carbonregistry.attestations.Turn} tells; anybody may see which months are there, in which versions, made by whom and why, but
 * no values. A month that is not over is never attested, and one whose year is locked changes by
 * restatement alone. What was late once becomes on time by a notice alone.
 */
@NullMarked
package io.carbonregistry.attestations;

import org.jspecify.annotations.NullMarked;
