/**
 * A small market as a story, chapter by chapter.
 *
 * <p>Each {@link io.carbonregistry.client.demo.story.Chapter} is one class: a sentence or two, then acts by the people who may do
 * them, and now and then one that the registry refuses, with its figures and what would make it pass. Chapters are told in their
 * order, on a registry that is founded and otherwise empty. A new capability adds its chapter to
 * {@link io.carbonregistry.client.demo.story.Story}. A chapter never ends quietly when an act ends otherwise than told: the story
 * fails.
 */
@NullMarked
package io.carbonregistry.client.demo.story;

import org.jspecify.annotations.NullMarked;
