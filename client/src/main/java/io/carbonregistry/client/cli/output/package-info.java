/**
 * What a person or a program reads: any record as lines and tables within 100 columns, or as one canonical JSON object.
 *
 * <p>Whatever is shown is a record, so nothing is laid out by hand: its components are the labels, its lists the tables. The
 * words are those of the language that was asked for; names, ids and constants stay as they are on the wire. A refusal is shown
 * with its code, its figures, the article it rests on and what would make it pass. Nothing here asks the ledger, and no stack
 * trace ever gets here.
 */
@NullMarked
package io.carbonregistry.client.cli.output;

import org.jspecify.annotations.NullMarked;
