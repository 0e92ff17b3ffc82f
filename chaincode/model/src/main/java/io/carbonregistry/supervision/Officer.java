package io.carbonregistry.supervision;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Person;

/**
 * Who answers for a case.
 *
 * @param office for which office
 * @param person who
 */
public record Officer(Actor office, Person person) {}
