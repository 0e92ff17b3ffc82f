package io.carbonregistry.fabric.rules.validation;

/**
 * Something that makes no transaction invalid, but that a reader of the block should know.
 *
 * @param kind what sort of thing
 * @param text a sentence for people
 */
public record Finding(Kind kind, String text) {

    /** The sorts of findings. */
    public enum Kind {
        /** The creator's certificate was not in force at the time that the creator gave. */
        CREATOR_NOT_IN_FORCE,
        /** An endorser's certificate was not in force at that time. */
        ENDORSER_NOT_IN_FORCE,
        /** The proposal was made more than 15 minutes before another one of the same block. */
        OUTSIDE_TIME_WINDOW
    }
}
