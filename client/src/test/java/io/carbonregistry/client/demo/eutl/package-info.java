/** The replay of a log: how its lines are read, what they mean here, and one log from its first line to its reconciliation. */
@NullMarked
package io.carbonregistry.client.demo.eutl;

import org.jspecify.annotations.NullMarked;
