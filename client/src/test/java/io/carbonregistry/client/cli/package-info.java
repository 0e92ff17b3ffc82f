/** Tests of the command line, through its own entry. */
@NullMarked
package io.carbonregistry.client.cli;

import org.jspecify.annotations.NullMarked;
