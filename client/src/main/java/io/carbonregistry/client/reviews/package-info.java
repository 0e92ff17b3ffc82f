/**
 * What waits in the review of months, for those who review.
 *
 * <p>A {@link io.carbonregistry.client.reviews.Worklist} tells which months wait, for which office or company, and until when; an
 * answer to {@link io.carbonregistry.client.reviews.ListReviews} over the projected states. Offices that may read full blocks ask it; it knows whose turn it is by the
 * rules of the model alone, and needs no private data. A month that was accepted, or whose year is locked, waits for nobody. Nothing
 * here is stored: what is overdue follows from days.
 */
@NullMarked
package io.carbonregistry.client.reviews;

import org.jspecify.annotations.NullMarked;
