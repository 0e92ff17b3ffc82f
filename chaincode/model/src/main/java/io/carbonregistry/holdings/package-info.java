/**
 * Units: blocks of serial numbers, each with exactly one owner.
 *
 * <p>A {@link io.carbonregistry.holdings.UnitBlock} stands under its class and last serial; parts are cut from the head. It is
 * free, encumbered, or ended for good. Holders divide, consolidate and move their own blocks between the registration and the
 * trading sub-ledger; every other change belongs to another capability, which draws blocks through
 * {@link io.carbonregistry.holdings.Draws}. An account is closed here, once it holds nothing. For each class the blocks tile the issued range: no serial is ever missing, and
 * none ever stands twice.
 */
@NullMarked
package io.carbonregistry.holdings;

import org.jspecify.annotations.NullMarked;
