package io.carbonregistry.market;

import io.carbonregistry.kernel.Request;

/**
 * What somebody asks for.
 *
 * @param by who signs
 * @param request what for
 */
public record Asked(Signer by, Request<?> request) {}
