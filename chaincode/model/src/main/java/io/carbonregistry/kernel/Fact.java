package io.carbonregistry.kernel;

/** What has happened: the result of a granted request, its journal line, and what its event announces. */
public interface Fact {}
