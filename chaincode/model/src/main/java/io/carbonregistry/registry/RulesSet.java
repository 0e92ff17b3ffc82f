package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A topic's rules are others from a day on. */
public record RulesSet(ActRef act, RuleTopic topic, RuleVersion version, LocalDate day) implements Fact {}
