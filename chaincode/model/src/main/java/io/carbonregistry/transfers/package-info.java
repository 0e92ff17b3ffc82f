/**
 * Units change hands.
 *
 * <p>A holder transfers at once to itself and to counterparties that it has trusted for long enough; to anybody else a transfer
 * is proposed, accepted, and waits out a window in which it can be withdrawn. What the exchange has traded is settled in
 * numbered runs, delivery against payment; succession moves units by operation of law. Holders propose, the
 * exchange reports, the Registrar settles. No unit is ever debited without being credited in the same act, and nothing that is
 * bound ever moves by its holder's will.
 */
@NullMarked
package io.carbonregistry.transfers;

import org.jspecify.annotations.NullMarked;
