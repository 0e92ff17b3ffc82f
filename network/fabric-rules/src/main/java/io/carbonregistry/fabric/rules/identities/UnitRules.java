package io.carbonregistry.fabric.rules.identities;

import com.google.protobuf.ByteString;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.msp.FabricMSPConfig;
import org.hyperledger.fabric.protos.msp.FabricNodeOUs;
import org.hyperledger.fabric.protos.msp.FabricOUIdentifier;

/**
 * What an MSP says about organisational units: those of which a member must have one, and those that give a role.
 *
 * @param allowed units of which a valid identity has at least one; when empty, all will do
 * @param roles the unit that stands for a role, with its certifiers or with none when any will do
 * @param enforced whether an identity must have exactly one role's unit
 */
record UnitRules(Set<OrganizationalUnit> allowed, Map<MSPRoleType, OrganizationalUnit> roles, boolean enforced) {

    static UnitRules of(FabricMSPConfig config, Authorities authorities) {
        Set<OrganizationalUnit> allowed = config.getOrganizationalUnitIdentifiersList().stream()
                .map(unit -> new OrganizationalUnit(
                        unit.getOrganizationalUnitIdentifier(),
                        authorities.certifiersIdentifier(unit.getCertificate())))
                .collect(Collectors.toUnmodifiableSet());
        Map<MSPRoleType, OrganizationalUnit> roles = new EnumMap<>(MSPRoleType.class);
        FabricNodeOUs nodes = config.getFabricNodeOus();
        if (nodes.hasClientOuIdentifier()) {
            roles.put(MSPRoleType.CLIENT, unit(nodes.getClientOuIdentifier(), authorities));
        }
        if (nodes.hasPeerOuIdentifier()) {
            roles.put(MSPRoleType.PEER, unit(nodes.getPeerOuIdentifier(), authorities));
        }
        if (nodes.hasAdminOuIdentifier()) {
            roles.put(MSPRoleType.ADMIN, unit(nodes.getAdminOuIdentifier(), authorities));
        }
        if (nodes.hasOrdererOuIdentifier()) {
            roles.put(MSPRoleType.ORDERER, unit(nodes.getOrdererOuIdentifier(), authorities));
        }
        return new UnitRules(allowed, Map.copyOf(roles), nodes.getEnable() && !roles.isEmpty());
    }

    /** Refuses an identity whose units don't suit. */
    void require(List<OrganizationalUnit> units) {
        if (!allowed.isEmpty() && units.stream().noneMatch(allowed::contains)) {
            throw new InvalidIdentityException("None of the identity's organisational units belongs to the MSP");
        }
        if (enforced) {
            requireOneRole(units);
        }
    }

    /** Whether one of the units stands for a role. Certifiers were looked at when the identity was validated. */
    boolean hasRole(Collection<OrganizationalUnit> units, MSPRoleType role) {
        OrganizationalUnit unit = roles.get(role);
        return enforced
                && unit != null
                && units.stream().anyMatch(each -> each.name().equals(unit.name()));
    }

    private void requireOneRole(List<OrganizationalUnit> units) {
        Map<String, OrganizationalUnit> special = new HashMap<>();
        for (MSPRoleType role : List.of(MSPRoleType.CLIENT, MSPRoleType.PEER, MSPRoleType.ADMIN, MSPRoleType.ORDERER)) {
            OrganizationalUnit unit = roles.get(role);
            if (unit != null) {
                special.put(unit.name(), unit);
            }
        }
        List<OrganizationalUnit> found = units.stream()
                .filter(unit -> special.containsKey(unit.name()))
                .limit(2)
                .toList();
        for (OrganizationalUnit unit : found) {
            ByteString certifiers =
                    Objects.requireNonNull(special.get(unit.name())).certifiers();
            if (!certifiers.isEmpty() && !certifiers.equals(unit.certifiers())) {
                throw new InvalidIdentityException("The unit " + unit.name() + " comes from another authority");
            }
        }
        if (found.size() != 1) {
            throw new InvalidIdentityException(
                    "An identity has exactly one of the units client, peer, admin and orderer; this one has "
                            + (found.isEmpty() ? "none" : "several"));
        }
    }

    private static OrganizationalUnit unit(FabricOUIdentifier unit, Authorities authorities) {
        return new OrganizationalUnit(
                unit.getOrganizationalUnitIdentifier(),
                unit.getCertificate().isEmpty()
                        ? ByteString.EMPTY
                        : authorities.certifiersIdentifier(unit.getCertificate()));
    }
}
