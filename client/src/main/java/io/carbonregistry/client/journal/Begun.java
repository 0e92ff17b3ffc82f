package io.carbonregistry.client.journal;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import java.util.Optional;

/**
 * An act was asked for.
 *
 * @param at when, in UTC
 * @param actor whose act; empty means the office of whoever asked
 * @param id its id
 * @param function the type of its request
 * @param intent SHA-256 over its intent
 */
public record Begun(Entry entry, String at, Optional<Actor> actor, ActId id, String function, Digest intent)
        implements Line {}
