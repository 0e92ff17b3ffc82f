/** The benchmark, its arithmetic and one short run of everything. */
package io.carbonregistry.bench;
