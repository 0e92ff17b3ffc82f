/**
 * The command line: the registry in a terminal, for people and for scripts.
 *
 * <p>Every act and query of the table of permissions is a sub-command made from its record; a few more start a network and make
 * identities. {@code --as} says who asks, {@code --dry-run} tells all refusals at once and writes nothing, {@code --output json}
 * is for programs. Whoever holds an identity's key may use it; what the identity may do, the registry decides. Every end has an
 * exit code, and nobody is ever shown a stack trace, a key or somebody else's secret.
 */
@NullMarked
package io.carbonregistry.client.cli;

import org.jspecify.annotations.NullMarked;
