/**
 * Prices, as the exchange publishes them: what a day's trading of a class came to, by the method of trading.
 *
 * <p>A {@link io.carbonregistry.prices.PriceMonth} holds one class's days of one method; a day that stands there is closed, and changes by
 * a correction alone, which keeps what it replaced. The exchange publishes and corrects, and everybody may look. A
 * {@link io.carbonregistry.prices.PriceBasis} is what a contract says about which days count, so that whoever values units by the same contract comes to the
 * same fen. No price is ever of a day to come or of a day without trading, and none is ever replaced without a trace.
 */
@NullMarked
package io.carbonregistry.prices;

import org.jspecify.annotations.NullMarked;
