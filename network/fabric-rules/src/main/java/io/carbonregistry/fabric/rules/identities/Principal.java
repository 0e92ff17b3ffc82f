package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import com.google.protobuf.Parser;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import java.util.List;
import java.util.function.Function;
import org.hyperledger.fabric.protos.common.CombinedPrincipal;
import org.hyperledger.fabric.protos.common.MSPIdentityAnonymity;
import org.hyperledger.fabric.protos.common.MSPIdentityAnonymity.MSPIdentityAnonymityType;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.OrganizationUnit;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;

/** Whom a policy asks for: a role, a unit, one identity, or several of these at once. */
public interface Principal {

    /** Whether an identity is such a one. */
    boolean isSatisfiedBy(Identity identity);

    /** The principal of a policy. One that can't be read is satisfied by nobody. */
    static Principal of(MSPPrincipal message) {
        ByteString bytes = message.getPrincipal();
        return switch (message.getPrincipalClassification()) {
            case ROLE -> read(MSPRole.parser(), bytes, Principal::role);
            case ORGANIZATION_UNIT -> read(OrganizationUnit.parser(), bytes, Principal::unit);
            case IDENTITY -> read(SerializedIdentity.parser(), bytes, Principal::identity);
            case ANONYMITY -> read(MSPIdentityAnonymity.parser(), bytes, Principal::anonymity);
            case COMBINED -> read(CombinedPrincipal.parser(), bytes, Principal::combined);
            case UNRECOGNIZED -> identity -> false;
        };
    }

    /** The MSP id of the organisation in which a principal is looked for; empty when it names none that can be read. */
    static String organisation(MSPPrincipal message) {
        ByteString bytes = message.getPrincipal();
        try {
            return switch (message.getPrincipalClassification()) {
                case ROLE -> Wire.parse(MSPRole.parser(), bytes, "role").getMspIdentifier();
                case ORGANIZATION_UNIT ->
                    Wire.parse(OrganizationUnit.parser(), bytes, "unit").getMspIdentifier();
                case IDENTITY ->
                    Wire.parse(SerializedIdentity.parser(), bytes, "identity").getMspid();
                default -> "";
            };
        } catch (MalformedException e) {
            return "";
        }
    }

    /** Asks for a role in an organisation. */
    static MSPPrincipal role(String mspId, MSPRoleType role) {
        return MSPPrincipal.newBuilder()
                .setPrincipalClassification(MSPPrincipal.Classification.ROLE)
                .setPrincipal(MSPRole.newBuilder()
                        .setMspIdentifier(mspId)
                        .setRole(role)
                        .build()
                        .toByteString())
                .build();
    }

    private static <T> Principal read(Parser<T> parser, ByteString bytes, Function<T, Principal> make) {
        try {
            return make.apply(Wire.parse(parser, bytes, "principal"));
        } catch (MalformedException e) {
            return identity -> false;
        }
    }

    private static Principal role(MSPRole role) {
        return identity -> identity.mspId().equals(role.getMspIdentifier())
                && switch (role.getRole()) {
                    case MEMBER -> identity.isValid();
                    case ADMIN -> identity.isAdministrator();
                    case CLIENT, PEER, ORDERER -> identity.hasRole(role.getRole());
                    case UNRECOGNIZED -> false;
                };
    }

    private static Principal unit(OrganizationUnit unit) {
        OrganizationalUnit wanted =
                new OrganizationalUnit(unit.getOrganizationalUnitIdentifier(), unit.getCertifiersIdentifier());
        return identity -> identity.mspId().equals(unit.getMspIdentifier())
                && identity.isValid()
                && identity.units().contains(wanted);
    }

    private static Principal identity(SerializedIdentity wanted) {
        return identity -> {
            if (!identity.mspId().equals(wanted.getMspid())) {
                return false;
            }
            try {
                Identity named = identity.msp().identity(wanted.getIdBytes());
                return named.certificate().equals(identity.certificate()) && named.isValid();
            } catch (InvalidIdentityException e) {
                return false;
            }
        };
    }

    private static Principal anonymity(MSPIdentityAnonymity anonymity) {
        return identity -> anonymity.getAnonymityType() == MSPIdentityAnonymityType.NOMINAL;
    }

    private static Principal combined(CombinedPrincipal combined) {
        List<Principal> all =
                combined.getPrincipalsList().stream().map(Principal::of).toList();
        return identity -> !all.isEmpty() && all.stream().allMatch(each -> each.isSatisfiedBy(identity));
    }
}
