package io.carbonregistry.client.demo.eutl;

/**
 * Why a transaction of the log has no act here.
 *
 * @param type the log's type
 * @param reason in words
 */
public record LeftOut(String type, String reason) {

    static final String OTHER_TYPE = "no act of this registry means the same";
    static final String DAMAGED = "a line of it cannot be read";
    static final String SEVERAL_TYPES = "its lines are of several types";
    static final String SEVERAL_CLASSES = "its lines are of several classes";
    static final String SEVERAL_PARTIES = "its lines are between several accounts";
}
