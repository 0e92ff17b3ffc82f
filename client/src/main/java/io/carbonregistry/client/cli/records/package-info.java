/**
 * Commands made from records: every act and query of the table of permissions becomes a sub-command of its capability.
 *
 * <p>A component is an option, its kebab-case name the option's, its type what is said in the help and how the text is read.
 * The record is then made by the codec that the ledger uses, so the command line takes nothing that the wire would not. Inputs,
 * such as which blocks are drawn, are never asked of a person. Nothing here is written per act but its line of help.
 */
@NullMarked
package io.carbonregistry.client.cli.records;

import org.jspecify.annotations.NullMarked;
