/**
 * What shows to somebody without the ledger that something stands on it.
 *
 * <p>A {@link io.carbonregistry.client.proofs.TransactionProof} is a transaction with the signatures on it, and what is known of its
 * block; {@link io.carbonregistry.client.proofs.Proving} checks it against root certificates that its reader has from elsewhere and
 * says how far it goes: endorsed by both authorities, ordered in a block, or committed. A receipt is such a proof for a person to
 * print; a {@link io.carbonregistry.client.proofs.Disclosure} is one with a single row opened. Anybody may check, offline. Nothing that
 * a file says of itself is ever believed.
 */
@NullMarked
package io.carbonregistry.client.proofs;

import org.jspecify.annotations.NullMarked;
