/**
 * The commands of a company's officer after the end of a month, and of whoever is shown a receipt or a row of it.
 *
 * <p>{@link io.carbonregistry.client.cli.attestations.AttestationCommands} adds them to the acts and queries of the capability: template,
 * prepare, check, submit, approve, receipt, disclose, and what verifies these. They say in two languages what the packages below them
 * find. Those that only verify, and {@code disclose}, need no network; the others ask as the identity of {@code --as}. Bundles are
 * files and never arguments, and no value of a bundle is printed but to who holds it.
 */
@NullMarked
package io.carbonregistry.client.cli.attestations;

import org.jspecify.annotations.NullMarked;
