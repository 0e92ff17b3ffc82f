package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Text;

/**
 * The id of a case: the place it is of, and a number that is used once there.
 *
 * @param place whose offices, and those above them, act in it
 * @param number letters, digits, dot, underscore, hyphen; at most 64
 */
public record CaseId(Adcode place, ActId number) implements Text {

    /** Reads {@code place/number}. */
    public static CaseId parse(String text) {
        int slash = text.indexOf('/');
        Text.require(slash > 0, "case", text, "ADCODE/NUMBER");
        return new CaseId(new Adcode(text.substring(0, slash)), new ActId(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return place + "/" + number;
    }
}
