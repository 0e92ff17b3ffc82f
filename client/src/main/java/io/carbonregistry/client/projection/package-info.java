/**
 * The registry as its blocks tell it: histories, biographies, balances and totals, kept on disk beside the blocks' reader.
 *
 * <p>A {@link io.carbonregistry.client.projection.Projection} is one file; blocks go in, each once and in their order, and what
 * has been applied survives a restart. It holds every state with the place that wrote it, every act by the account, office,
 * person and id that it concerns, every version of every block of units, and what each account held after each act. It is for
 * whoever may read full blocks; it asks nobody for permission, so its file is as confidential as the blocks. It believes the
 * flags in the blocks and holds nothing that could not be had from the blocks anew, and it never answers without saying up to
 * which block.
 */
@NullMarked
package io.carbonregistry.client.projection;

import org.jspecify.annotations.NullMarked;
