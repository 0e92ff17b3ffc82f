package io.carbonregistry.wire;

/** An immutable JSON value. There is no null: what is not there is left out. */
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean {}
