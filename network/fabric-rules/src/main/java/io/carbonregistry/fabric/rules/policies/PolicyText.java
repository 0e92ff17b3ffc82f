package io.carbonregistry.fabric.rules.policies;

import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.identities.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.common.MSPRole.MSPRoleType;
import org.hyperledger.fabric.protos.common.SignaturePolicy;
import org.hyperledger.fabric.protos.common.SignaturePolicy.NOutOf;
import org.hyperledger.fabric.protos.common.SignaturePolicyEnvelope;

/**
 * Signature policies as text: AND('RegistrarMSP.peer', OR("BankMSP.admin", OutOf(2, ...))). The envelope is the one
 * that Fabric's tools make of the same text.
 */
public final class PolicyText {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:([A-Za-z]+)|([0-9]+)|'([^']*)'|\"([^\"]*)\"|([(),]))");
    private static final Pattern PRINCIPAL = Pattern.compile("([A-Za-z0-9.-]+)\\.(admin|member|client|peer|orderer)");

    private final String text;
    private final Matcher tokens;
    private final List<MSPPrincipal> principals = new ArrayList<>();
    private int at;

    private PolicyText(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
    }

    /**
     * The policy that a text states.
     *
     * @throws MalformedException when it states none; the message says what is wrong
     */
    public static SignaturePolicyEnvelope parse(String text) {
        PolicyText parser = new PolicyText(text);
        parser.advance();
        SignaturePolicy rule = parser.gate();
        if (!text.substring(parser.at).isBlank()) {
            throw parser.wrong("something follows the policy");
        }
        return SignaturePolicyEnvelope.newBuilder()
                .setRule(rule)
                .addAllIdentities(parser.principals)
                .build();
    }

    private SignaturePolicy gate() {
        String name = tokens.group(1) == null ? "" : tokens.group(1).toLowerCase(Locale.ROOT);
        advance();
        expect("(");
        int needed = name.equals("outof") ? count() : 0;
        List<Object> parts = parts();
        return switch (name) {
            case "and" -> outOf(parts.size(), parts);
            case "or" -> outOf(1, parts);
            case "outof" -> outOf(needed, parts);
            default -> throw wrong("a policy begins with AND, OR or OutOf");
        };
    }

    private int count() {
        advance();
        String digits = tokens.group(2) == null ? tokens.group(3) : tokens.group(2);
        if (digits == null || !digits.matches("[0-9]{1,4}")) {
            throw wrong("OutOf begins with a number");
        }
        advance();
        expect(",");
        return Integer.parseInt(digits);
    }

    /** Gates in it are made at once, principals get their numbers when the gate around them closes. */
    private List<Object> parts() {
        List<Object> parts = new ArrayList<>();
        do {
            advance();
            String quoted = tokens.group(3) == null ? tokens.group(4) : tokens.group(3);
            parts.add(quoted == null ? gate() : quoted);
            advance();
        } while (",".equals(tokens.group(5)));
        expect(")");
        return parts;
    }

    private SignaturePolicy outOf(int needed, List<Object> parts) {
        if (needed > parts.size() + 1) {
            throw wrong(needed + " out of " + parts.size() + " can't be had");
        }
        NOutOf.Builder gate = NOutOf.newBuilder().setN(needed);
        for (Object part : parts) {
            gate.addRules(part instanceof SignaturePolicy rule ? rule : signedBy(String.valueOf(part)));
        }
        return SignaturePolicy.newBuilder().setNOutOf(gate).build();
    }

    private SignaturePolicy signedBy(String name) {
        Matcher principal = PRINCIPAL.matcher(name);
        if (!principal.matches()) {
            throw wrong("'" + name + "' is no MSP id with a role behind a dot");
        }
        MSPRoleType role = MSPRoleType.valueOf(principal.group(2).toUpperCase(Locale.ROOT));
        principals.add(Principal.role(principal.group(1), role));
        return SignaturePolicy.newBuilder().setSignedBy(principals.size() - 1).build();
    }

    private void advance() {
        if (!tokens.find(at) || tokens.start() != at) {
            throw wrong("it can't be read from character " + (at + 1) + " on");
        }
        at = tokens.end();
    }

    private void expect(String sign) {
        if (!sign.equals(tokens.group(5))) {
            throw wrong("'" + sign + "' is missing before character " + at);
        }
    }

    private MalformedException wrong(String why) {
        return new MalformedException("The policy " + text + " can't be understood: " + why);
    }
}
