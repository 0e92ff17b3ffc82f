package io.carbonregistry.fabric.rules.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.MalformedException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTextTest {
    /** Texts, and the envelopes that Fabric's own tools make of them. */
    static Stream<Arguments> envelopes() {
        return Stream.of(
                Arguments.of(
                        "OutOf(2,'A.member',OR('B.client','C.orderer'),'D.peer')",
                        "121a1218080212020802120c120a08011202080012020801120208031a0712050a014210021a0712050a014310041a0512030a01411a0712050a01441003"),
                Arguments.of(
                        "AND('R.peer', AND('S.admin','S.peer'), OR(\"T.member\",OutOf(1,'U.client','V.peer')))",
                        "122e122c080312020805120c120a0802120208001202080112161214080112020804120c120a080112020802120208031a0712050a015310011a0712050a015310031a0712050a015510021a0712050a015610031a0512030a01541a0712050a01521003"),
                Arguments.of(
                        "OR('Registrar-MSP.x.peer')",
                        "120812060801120208001a1512130a0f5265676973747261722d4d53502e781003"));
    }

    @ParameterizedTest
    @MethodSource("envelopes")
    void theEnvelopeIsThatOfFabricsTools(String text, String envelope) {
        assertEquals(envelope, HexFormat.of().formatHex(PolicyText.parse(text).toByteArray()));
    }

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
