package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;

/**
 * The notice of a pledge in the central bank's unified system of registration of security, as the bank has keyed it in there. The
 * code with which the notice could be changed is a secret of the bank and stands nowhere here.
 *
 * @param number of the proof of registration
 * @param registered when the system registered it
 * @param expires the last day of its term
 * @param certificate the digest of the proof of registration
 * @param search the digest of the certificate of the search before it
 */
public record Notice(String number, Moment registered, LocalDate expires, Digest certificate, Digest search) {

    public Notice {
        Text.requireId("notice number", number);
        Text.require(!expires.isBefore(registered.day()), "expires", "" + expires, "not before it was registered");
    }

    /** With a longer term. */
    Notice until(LocalDate later, Digest newCertificate) {
        return new Notice(number, registered, later, newCertificate, search);
    }
}
