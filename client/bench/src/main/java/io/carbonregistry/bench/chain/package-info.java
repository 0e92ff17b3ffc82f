/**
 * A long chain, made in minutes: what years of acts leave on a ledger that is to start again.
 *
 * <p>It takes one act that the registry really decided, and writes it to the block files of a stopped embedded ledger as often
 * as wished, each time under another id and on other units, with valid signatures. The package knows Fabric's messages and
 * not what the act means. A copy is as large as the act, and every rule of Fabric finds it valid. It never touches a ledger
 * that runs.
 */
@NullMarked
package io.carbonregistry.bench.chain;

import org.jspecify.annotations.NullMarked;
