/**
 * What looks wrong in attested months: rules over the months and peers of a year, each with the rows that led to it.
 *
 * <p>A {@link io.carbonregistry.client.supervision.SupervisionRule} looks at all the {@link io.carbonregistry.client.supervision.Months} that the asking office may read, and tells each
 * {@link io.carbonregistry.client.supervision.Suspicion} with its figures and its rows, always in the same order. It is for regulators, who alone may read the
 * values of many companies, and runs where they are, so that no value leaves their machine. A suspicion proves nothing: honest data may look
 * strange, and what becomes of it is decided in a case on the ledger. It compares exact decimals and knows neither the ledger's keys nor the command line.
 */
@NullMarked
package io.carbonregistry.client.supervision;

import org.jspecify.annotations.NullMarked;
