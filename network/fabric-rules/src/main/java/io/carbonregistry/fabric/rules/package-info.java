/**
 * Fabric's own validation rules: what makes a transaction valid, in plain Java.
 *
 * <p>It is for whoever must judge blocks as a peer of Fabric 3.1 judges them: a ledger that commits by these rules, and
 * an auditor who recomputes every flag from the blocks and the root certificates alone. It knows channels, blocks,
 * identities, policies, read and write sets and the chaincode lifecycle; it knows nothing of any chaincode's meaning,
 * of networks, of ordering or of disks but for the framing of block files. A flag is exactly Fabric's; what else is to
 * be said of a transaction, such as a certificate that had expired, stands beside it as a finding. Nothing here asks a
 * clock, and no flag that stands in a block is ever believed.
 *
 * <p>The way through it:
 *
 * <ul>
 *   <li>{@code blocks}: {@code Block}, {@code ValidationFlags}, {@code BlockFile} (reads and appends Fabric's block
 *       files, finds a torn tail), {@code BlockHashes} (header, data and commit hash, in one place).
 *   <li>{@code transactions}: {@code Envelope}, {@code EndorsedAction}, {@code ReadWriteSet}: what a block holds.
 *   <li>{@code identities}: {@code Msps} and {@code Msp} turn bytes into an {@code Identity}; {@code Principal} asks it.
 *   <li>{@code policies}: {@code Policy}, {@code PolicyTree} by path, {@code PolicyText} from text,
 *       {@code ApplicationPolicies} of chaincodes.
 *   <li>{@code configuration}: {@code ChannelConfig.of(block)}, and {@code updatedBy} a signed update.
 *   <li>{@code lifecycle}: {@code ChaincodeDefinition} out of the state, {@code DefinitionWrites} into it.
 *   <li>{@code state}: {@code CommittedState} is what a store implements; {@code Updates} are what a block does to it;
 *       {@code ReplayedState} is one in memory.
 *   <li>{@code validation}: {@code new Validator().validate(block, config, state)} gives a {@code BlockVerdict}: flags,
 *       reasons, findings, updates and the next configuration. The caller writes the flags into the block and applies
 *       the updates with all transaction ids.
 *   <li>{@code chain}: {@code Chain.from(genesis, roots).check(block)} for block after block; {@code BlockSignatures}
 *       checks and makes orderers' signatures.
 * </ul>
 */
@NullMarked
package io.carbonregistry.fabric.rules;

import org.jspecify.annotations.NullMarked;
