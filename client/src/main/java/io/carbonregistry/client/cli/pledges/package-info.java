/**
 * The commands of {@code registry pledges} that are neither acts nor queries of the ledger.
 *
 * <p>They make and verify clearances, and sum up what a bank has lent on and what falls due. Each reads its options, asks, and prints; what it prints
 * comes from {@code clearances} and from the projection. Whoever may not read blocks is told so. Nothing here decides anything.
 */
@NullMarked
package io.carbonregistry.client.cli.pledges;

import org.jspecify.annotations.NullMarked;
