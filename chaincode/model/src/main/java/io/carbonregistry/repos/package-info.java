/**
 * Repos (碳回购): a holder sells units against money and agrees to buy the same quantity back on a day, at a price.
 *
 * <p>A {@link io.carbonregistry.repos.Repo} is proposed by its seller, accepted by its buyer, and runs from the delivery of the units until their return, a default or a
 * court's decision; {@link io.carbonregistry.repos.RepoStep} says which step leads where, and who takes it. Whoever gives units
 * takes the step that gives them, once the other's money has come; of a closed repo they stand in the buyer's account bound, of an open one the buyer
 * disposes of them and brings equal ones back. Money is confided to the parties and to supervision. No repo ever runs across a
 * surrender deadline or beyond its vintage's last day of use without the province's waiver, and nothing bound by one ever moves but by its own steps.
 */
@NullMarked
package io.carbonregistry.repos;

import org.jspecify.annotations.NullMarked;
