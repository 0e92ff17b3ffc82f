package io.carbonregistry.fabric.rules.policies;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.identities.Identity;
import io.carbonregistry.fabric.rules.identities.InvalidIdentityException;
import io.carbonregistry.fabric.rules.identities.Msps;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns claims of signatures into the identities that really signed. */
public final class Signers {
    private Signers() {}

    /** The identities whose signatures hold, in their order, each once. Whether they are valid a policy asks. */
    public static List<Identity> of(List<SignedData> claims, Msps msps) {
        List<Identity> signers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SignedData claim : claims) {
            identity(claim, msps)
                    .filter(identity -> !seen.contains(identity.mspId() + identity.id()))
                    .filter(identity -> identity.verify(claim.data(), claim.signature()))
                    .ifPresent(identity -> {
                        seen.add(identity.mspId() + identity.id());
                        signers.add(identity);
                    });
        }
        return signers;
    }

    /** The identities whose endorsements of an action hold: each signed the response followed by its own identity. */
    public static List<Identity> of(EndorsedAction action, Msps msps) {
        ByteString response = action.responsePayload();
        List<SignedData> claims = action.endorsements().stream()
                .map(each ->
                        new SignedData(response.concat(each.getEndorser()), each.getEndorser(), each.getSignature()))
                .toList();
        return of(claims, msps);
    }

    private static Optional<Identity> identity(SignedData claim, Msps msps) {
        try {
            return Optional.of(msps.identity(claim.identity()));
        } catch (InvalidIdentityException e) {
            return Optional.empty();
        }
    }
}
