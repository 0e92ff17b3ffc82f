/**
 * The registry as a program sees it: requests go in, facts come out, and every act ends in one of five ways.
 *
 * <p>{@link io.carbonregistry.client.Registry} connects one identity to one channel; an act ends as
 * {@link io.carbonregistry.client.Committed}, or as {@link io.carbonregistry.client.Refused},
 * {@link io.carbonregistry.client.Conflict}, {@link io.carbonregistry.client.Unavailable} or
 * {@link io.carbonregistry.client.Undecided}. Anybody with a credential of one of the network's organisations may connect; what
 * an identity may ask, the registry decides. The requests, queries and facts are the model's own records, so nothing is
 * translated on the way. An outcome that is not known is never told as one that is, and no argument or key ever stands in a
 * log or a message.
 */
@NullMarked
package io.carbonregistry.client;

import org.jspecify.annotations.NullMarked;
