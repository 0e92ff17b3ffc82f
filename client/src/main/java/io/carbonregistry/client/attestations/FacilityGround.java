package io.carbonregistry.client.attestations;

import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.plans.Plan;

/**
 * What a facility's month is prepared by.
 *
 * @param facility as it is registered
 * @param guideline that holds for the month
 * @param plan that is valid for it
 * @param version the number of the version that comes next
 */
public record FacilityGround(Facility facility, Guideline guideline, Plan plan, int version) {}
