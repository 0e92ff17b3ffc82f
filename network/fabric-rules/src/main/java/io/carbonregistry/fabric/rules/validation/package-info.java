/**
 * The verdict on a block, transaction by transaction.
 *
 * <p>It is for giving each transaction the flag that a Fabric peer gives it, in Fabric's order: form and creator's
 * signature, ids used before, endorsements with key-level and collection policies, conflicts and phantoms. It knows the
 * block, the configuration and the committed state. It does not know time, and it believes no flag. Where Fabric goes
 * through chaincodes in random order, this goes through them in the transaction's order. Nothing is changed by
 * validating: what the block does to the state is handed back.
 */
@NullMarked
package io.carbonregistry.fabric.rules.validation;

import org.jspecify.annotations.NullMarked;
