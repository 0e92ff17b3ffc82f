/**
 * The commands of {@code registry pledges} that are neither acts nor queries of the ledger.
 *
 * <p>They write what acts on pledges confide, with the digest that is published of it; they make and verify clearances; and they add up what
 * a bank has lent and what falls due, page by page. Each reads its options, asks, and prints. What is lent is asked of the ledger by whoever may
 * ask it, and a file of it is its owner's alone. Whoever may not read blocks is told so. Nothing here decides anything.
 */
@NullMarked
package io.carbonregistry.client.cli.pledges;

import org.jspecify.annotations.NullMarked;
