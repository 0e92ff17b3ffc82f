/**
 * What a person fills in a spreadsheet: a month's values, one a row, as a CSV or JSON file.
 *
 * <p>A {@link io.carbonregistry.client.sheets.DataSheet} is read into {@link io.carbonregistry.client.sheets.SheetRow rows}, whatever
 * a spreadsheet did to quotes, line ends and byte order marks, and what cannot be read becomes a
 * {@link io.carbonregistry.client.sheets.SheetMistake} with its file and line; a {@link io.carbonregistry.client.sheets.Template} is
 * the same file before it is filled in. It knows guidelines and plans, and asks no ledger. Whoever has the file may read it. No value is
 * ever guessed: what is not clear is told, all of it at once.
 */
@NullMarked
package io.carbonregistry.client.sheets;

import org.jspecify.annotations.NullMarked;
