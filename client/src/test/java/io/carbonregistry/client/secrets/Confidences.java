package io.carbonregistry.client.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Desk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything recognisable that was confided to a network's chaincode, whether it was granted or not, and what was told of it. */
public final class Confidences {

    /** With fewer digits it would be met by chance, or said openly elsewhere. */
    private static final int DIGITS = 6;

    private static final Pattern NUMBER = Pattern.compile("\"(-?\\d{1,15}\\.\\d{1,8})\"");
    private static final Pattern SECRET = Pattern.compile("\"(?:seed|digest)\":\"([0-9a-f]{64})\"");

    private final Set<String> secrets = Collections.synchronizedSet(new TreeSet<>());
    private volatile boolean kept;
    private final List<byte[]> told = Collections.synchronizedList(new ArrayList<>());

    /** The same code, and what goes by is remembered. */
    public BiFunction<Proposal, Lookup, Outcome> watching(BiFunction<Proposal, Lookup, Outcome> code) {
        return (proposal, states) -> {
            proposal.transients().values().forEach(this::remember);
            Outcome outcome = code.apply(proposal, states);
            if (outcome instanceof Outcome.Granted granted) {
                kept |= !granted.confided().isEmpty();
                granted.confided().values().stream()
                        .map(SortedMap::values)
                        .forEach(values -> values.forEach(this::remember));
            } else if (outcome instanceof Outcome.Refused refused) {
                told.add(refused.message().getBytes(UTF_8));
            } else if (outcome instanceof Outcome.Answered answered && isDryRun(proposal)) {
                told.add(answered.result());
            }
            return outcome;
        };
    }

    private static boolean isDryRun(Proposal proposal) {
        return new String(proposal.arguments().get(0), UTF_8).equals(Desk.DRY_RUN);
    }

    private void remember(byte[] json) {
        String text = new String(json, UTF_8);
        SECRET.matcher(text).results().forEach(found -> secrets.add(found.group(1)));
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group(1));
            if (number.stripTrailingZeros().precision() >= DIGITS) {
                secrets.add(number.abs().toPlainString());
            }
        }
    }

    /** The seeds, the digests of files, and the numbers with enough digits to be recognised. */
    public Set<String> secrets() {
        return Set.copyOf(secrets);
    }

    /** Whether something was kept in private. */
    public boolean areKept() {
        return kept;
    }

    /** Whether something was kept in private that no scan would recognise. */
    public boolean areUnrecognisable() {
        return kept && secrets.isEmpty();
    }

    /** What refusals and dry runs have told. */
    public List<byte[]> told() {
        return List.copyOf(told);
    }
}
