@org.jspecify.annotations.NullMarked
package io.carbonregistry.kernel;
