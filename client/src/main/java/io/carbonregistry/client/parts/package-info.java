/**
 * Acts that take from more blocks than one act may, done as several.
 *
 * <p>A {@link io.carbonregistry.client.parts.Division} makes an act into so many of the same kind, whose ids follow from its own and whose
 * quantities add up to its own. Each is an act like any other: signed, kept in the journal, granted or refused alone. Whoever divides an
 * act agrees that its parts are not atomic: if one is refused, those before it stand. The same division asked for again takes up where it
 * ended, for a part that is done is known by its id; and nobody moves anything twice by dividing otherwise, for then an id is taken.
 */
@NullMarked
package io.carbonregistry.client.parts;

import org.jspecify.annotations.NullMarked;
