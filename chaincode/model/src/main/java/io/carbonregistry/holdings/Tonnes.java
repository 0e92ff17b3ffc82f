package io.carbonregistry.holdings;

/**
 * How many tonnes stand in one condition.
 *
 * @param condition which
 * @param tonnes how many, at least one
 * @param blocks in how many blocks
 */
public record Tonnes(Condition condition, long tonnes, long blocks) {

    Tonnes plus(Tonnes other) {
        return new Tonnes(condition, tonnes + other.tonnes, blocks + other.blocks);
    }
}
