/**
 * Inputs that nobody means well: bytes, JSON shapes, unicode and sizes, for the codec and for every entry point. They are grown from what
 * simulated people have asked, so that they come far before they are refused. An input is a row of bytes that says what is bent and how; so a
 * fuzzer that looks at coverage can grow it, and a seed can. Whatever comes in, a refusal comes out and nothing else is thrown.
 */
@NullMarked
package io.carbonregistry.fuzz;

import org.jspecify.annotations.NullMarked;
