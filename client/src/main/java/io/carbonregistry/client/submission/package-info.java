/**
 * The way of an act to its outcome.
 *
 * <p>{@link io.carbonregistry.client.submission.Submission} draws blocks, has the act endorsed, orders it and waits for the
 * verdict; what loses against others is tried again with other blocks, a bounded number of times. An act under way ends as
 * committed, refused, in conflict, unavailable or undecided. Only the registry of this client starts one. What was sent for
 * ordering is sent again as the same bytes until its verdict is heard, so nothing is ever done twice, and nothing that was
 * sent is ever called unavailable.
 */
@NullMarked
package io.carbonregistry.client.submission;

import org.jspecify.annotations.NullMarked;
