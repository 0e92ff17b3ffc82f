package io.carbonregistry.fabric.network.settings;

import io.carbonregistry.fabric.network.topology.Member;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who must sign, in Fabric's language for it. Policies that point at those of each organisation would verify every signature
 * once per organisation.
 *
 * @param rule such as {@code OR('BankMSP.member')}
 */
record SignaturePolicy(String rule) {

    /** What somebody is within an organisation. */
    enum Part {
        member,
        admin,
        peer,
        orderer
    }

    static SignaturePolicy anyOf(Collection<Member> members, Part part) {
        return new SignaturePolicy("OR(" + String.join(",", principals(members, part)) + ")");
    }

    static SignaturePolicy allOf(Collection<Member> members, Part part) {
        return new SignaturePolicy("AND(" + String.join(",", principals(members, part)) + ")");
    }

    static SignaturePolicy majorityOf(Collection<Member> members, Part part) {
        int majority = members.size() / 2 + 1;
        return new SignaturePolicy("OutOf(" + majority + "," + String.join(",", principals(members, part)) + ")");
    }

    /** Who satisfies this one or that one, where both ask for any of some. */
    static SignaturePolicy anyOf(Collection<Member> members, Part part, Collection<Member> others, Part otherPart) {
        Stream<String> all = Stream.concat(principals(members, part).stream(), principals(others, otherPart).stream());
        return new SignaturePolicy(all.distinct().collect(Collectors.joining(",", "OR(", ")")));
    }

    /** As configtx.yaml writes it. */
    @Override
    public String toString() {
        return "{Type: Signature, Rule: \"" + rule + "\"}";
    }

    private static List<String> principals(Collection<Member> members, Part part) {
        return members.stream()
                .map(member -> "'" + member.msp() + "." + part + "'")
                .toList();
    }
}
