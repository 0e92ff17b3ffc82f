/**
 * What the command line says of itself, in English and in Chinese.
 *
 * <p>{@link io.carbonregistry.client.cli.help.Texts} holds all texts by key; the rest lays help out in 100 columns, each command
 * with an example that can be copied. It knows commands by their names and no ledger. A text may be missing in Chinese and is
 * then English; it is never missing in both. No text quotes what a person has typed as anything but a figure.
 */
@NullMarked
package io.carbonregistry.client.cli.help;

import org.jspecify.annotations.NullMarked;
