/**
 * One channel's ledger: it commits blocks, answers for what was committed, and tells who waits for it.
 *
 * <p>A block comes from the orderer, is judged, kept on disk, applied to the state and then announced, in that order. The
 * package joins blocks, state and Fabric's commit rules, and knows nothing of who asks. A block that was announced is on
 * the disk. Nothing is ever announced that a crash could take back.
 */
@NullMarked
package io.carbonregistry.devledger.ledger;

import org.jspecify.annotations.NullMarked;
