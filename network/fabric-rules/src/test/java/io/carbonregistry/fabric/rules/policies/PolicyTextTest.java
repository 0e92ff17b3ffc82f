package io.carbonregistry.fabric.rules.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.MalformedException;
import java.util.List;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {
    @Test
    void bothMustSign() {
        SignaturePolicyEnvelope policy = PolicyText.parse("AND('RegistrarMSP.peer', \"RegulatorMSP.admin\")");
        NOutOf gate = policy.getRule().getNOutOf();
        assertEquals(2, gate.getN());
        assertEquals(List.of("RegistrarMSP.PEER", "RegulatorMSP.ADMIN"), principals(policy));
        assertEquals(1, gate.getRules(1).getSignedBy());
    }

    @Test
    void principalsOfInnerGatesAreNumberedFirst() {
        SignaturePolicyEnvelope policy = PolicyText.parse("OutOf(2,'A.member',or('B.client','C.orderer'),'D.peer')");
        assertEquals(List.of("B.CLIENT", "C.ORDERER", "A.MEMBER", "D.PEER"), principals(policy));
        NOutOf gate = policy.getRule().getNOutOf();
        assertEquals(2, gate.getN());
        assertEquals(2, gate.getRules(0).getSignedBy());
        assertEquals(1, gate.getRules(1).getNOutOf().getN());
        assertEquals(3, gate.getRules(2).getSignedBy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'A.member'",
                "AND()",
                "AND('A.member'",
                "AND('A.member') OR",
                "XOR('A.member')",
                "AND('A.owner')",
                "AND('A')",
                "OutOf('A.member')",
                "OutOf(3,'A.member')",
                "OutOf(99999999999,'A.member')",
                "AND('A.member' 'B.member')"
            })
    void whatIsNoPolicyIsRefused(String text) {
        assertThrows(MalformedException.class, () -> PolicyText.parse(text));
    }

    private static List<String> principals(SignaturePolicyEnvelope policy) {
        return policy.getIdentitiesList().stream().map(PolicyTextTest::name).toList();
    }

    private static String name(MSPPrincipal principal) {
        try {
            MSPRole role = MSPRole.parseFrom(principal.getPrincipal());
            return role.getMspIdentifier() + "." + role.getRole();
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }
}
