/**
 * Who asks, where, and how the answer is wanted: the options that every command has.
 *
 * <p>A session is one run of the command line; it connects only when a command needs the ledger. Identities are those of the
 * network's folder or of any MSP folder, networks are found by Fabric's connection profile. It knows neither acts nor queries.
 * Its ends are the exit codes, and a session never keeps anything.
 */
@NullMarked
package io.carbonregistry.client.cli.session;

import org.jspecify.annotations.NullMarked;
