/** The story of a small market, told on processes of its own. */
@NullMarked
package io.carbonregistry.client.demo.story;

import org.jspecify.annotations.NullMarked;
