/**
 * Tests of data sheets: what spreadsheets do to them, and what people do.
 *
 * <p>They read files and ask no ledger.
 */
@NullMarked
package io.carbonregistry.client.sheets;

import org.jspecify.annotations.NullMarked;
