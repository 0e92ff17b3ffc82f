/**
 * The commands of {@code registry repos} that are neither acts nor queries of the ledger.
 *
 * <p>What a repo's parties confide is written to a file before the act that publishes its root is asked for. The file is its owner's alone. Acts read it by
 * {@code --confided}. Nothing here asks the ledger.
 */
@NullMarked
package io.carbonregistry.client.cli.repos;

import org.jspecify.annotations.NullMarked;
