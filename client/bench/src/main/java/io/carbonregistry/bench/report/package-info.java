/**
 * What was measured, and how it is told.
 *
 * <p>A {@link io.carbonregistry.bench.report.Measurement} is one round of one scenario;
 * {@link io.carbonregistry.bench.report.Results} puts each beside the yardstick's measurement of the same round, and gives medians,
 * ranges and the intervals of the paired ratios. They are told as a table, as one JSON object, as CSV and as a plot. It knows
 * neither network nor registry. A figure never stands without the topology it was measured on.
 */
@NullMarked
package io.carbonregistry.bench.report;

import org.jspecify.annotations.NullMarked;
