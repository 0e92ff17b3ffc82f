/**
 * The grammar of the registry: a {@link io.carbonregistry.kernel.Request} is a record that knows its own rules, and granted it
 * becomes one {@link io.carbonregistry.kernel.Fact}.
 *
 * <p>What is on the ledger is a {@link io.carbonregistry.kernel.State} under a typed {@link io.carbonregistry.kernel.Key}. A
 * refusal is a value with a {@link io.carbonregistry.kernel.Reason}; a broken invariant is a bug and throws. This package
 * knows no capability, no Fabric, no JSON and no clock. Nothing here can write: a decision only says what is to be written.
 */
@NullMarked
package io.carbonregistry.kernel;

import org.jspecify.annotations.NullMarked;
