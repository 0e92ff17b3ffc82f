/**
 * Guidelines for accounting and reporting (核算与报告指南) as data: what each kind of facility reports in a sector, and what follows from it.
 *
 * <p>A {@link io.carbonregistry.guidelines.Guideline} is one version with the months it holds for: parameters, materials with their defaults, formulas
 * by their kinds, ranges and efficiencies that are watched; a {@link io.carbonregistry.guidelines.GuidelineBook} says which version holds for a month.
 * The Ministry publishes versions and tables of factors, two of its officers sign, and a person reads their files beside the law; anybody may read them, and whoever reports
 * is told everything that is wrong or implausible at once, in an {@link io.carbonregistry.guidelines.Assessment}. A version is never edited, only followed by another. Nothing
 * that it does not list is accounted for, and no value is ever told in what it says of a month.
 */
@NullMarked
package io.carbonregistry.guidelines;

import org.jspecify.annotations.NullMarked;
