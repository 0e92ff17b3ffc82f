/**
 * What became of transactions, as the peers' blocks tell it.
 *
 * <p>{@link io.carbonregistry.client.commits.Commits} hears the filtered blocks of the endorsing organisations' peers, which
 * hold ids and verdicts and nothing else, and tells whoever waits for a transaction. A stream that breaks is opened again after
 * the last block that was heard, so no verdict is missed. Every member of a channel may hear filtered blocks. An orderer's
 * acknowledgement never counts as a commit, and a second copy of a transaction never counts as its verdict.
 */
@NullMarked
package io.carbonregistry.client.commits;

import org.jspecify.annotations.NullMarked;
