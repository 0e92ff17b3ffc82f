/**
 * What the blocks tell at a terminal: histories, biographies, balances, and the audit.
 *
 * <p>Most commands bring the projection in the network's folder up to date, ask it one thing, and say up to which block it looked;
 * {@code audit verify} rests on blocks and root certificates alone. They work for identities of organisations that may read full
 * blocks. It knows how to tell answers to people, and decides nothing. An answer is never given without its block.
 */
@NullMarked
package io.carbonregistry.client.cli.audit;

import org.jspecify.annotations.NullMarked;
