/**
 * The arithmetic of the monitoring guidelines: what follows from figures, exactly and always the same.
 *
 * <p>{@link io.carbonregistry.formulas.Figures} are what was reported of a month, completed by defaults, and an
 * {@link io.carbonregistry.formulas.EmissionItem} is one formula over them; an {@link io.carbonregistry.formulas.Indicator} is one ratio. A guideline is a table
 * that names formulas of these kinds, so a new sector is a new table. Nothing is rounded but where the guidelines state decimals: half up, and down
 * where the law says so. It knows no ledger, no day and no company, anybody may compute with it, and no value is ever a floating-point number.
 */
@NullMarked
package io.carbonregistry.formulas;

import org.jspecify.annotations.NullMarked;
