/**
 * What a verifier and a company type to confide something in a verification: what is corrected of a year, a remark, rows that are opened, figures that are signed.
 *
 * <p>{@code verification write-remark} draws a seed and writes the file that an act confides; {@code verification write-report}, {@code open-rows} and {@code write-figures} ask
 * the ledger for what they open or sum, and write the act beside it. They join the acts and queries of the same group, which send what was written.
 * They know files and options, and decide nothing. A secret is never an argument and never printed.
 */
@NullMarked
package io.carbonregistry.client.cli.verification;

import org.jspecify.annotations.NullMarked;
