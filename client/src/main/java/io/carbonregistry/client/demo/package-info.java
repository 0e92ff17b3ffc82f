/**
 * The registry shown: a small market as a story, and real transactions of another registry done again.
 *
 * <p>A demonstration starts an embedded network in a folder of its own, founds a registry on it, and asks it as its people would,
 * each with an own certificate, through the same client as everybody. It is begun, told chapter by chapter, and ended; then
 * nothing of it runs any more. Anybody may run it, for it needs no network and no rights. It never goes around the registry: what
 * it shows is what the ledger answered.
 */
@NullMarked
package io.carbonregistry.client.demo;

import org.jspecify.annotations.NullMarked;
