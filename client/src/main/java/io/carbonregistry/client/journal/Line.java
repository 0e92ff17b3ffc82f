package io.carbonregistry.client.journal;

/** One line of a journal. */
sealed interface Line permits Begun, Sent, Ended {

    /** Which promise it tells of. */
    Entry entry();
}
