package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is to be changed of a pledge.
 *
 * @param kind which kind of change
 * @param adds free units that come to it
 * @param takes units that leave it
 * @param debtUntil the new last day of the debt
 * @param cureDays the new days of cure
 * @param loan what is published of new terms of the loan
 * @param contract the digest of the supplementary contract
 */
public record ChangeTerms(
        Kind kind,
        List<PledgeLine> adds,
        List<PledgeLine> takes,
        Optional<LocalDate> debtUntil,
        Optional<Integer> cureDays,
        Optional<Digest> loan,
        Digest contract) {

    /** What may be changed, and whether units come or leave. */
    public enum Kind {
        /** More units (Civil Code art. 433). */
        SUPPLEMENT(true, false),
        /** Some units leave. */
        RELEASE_PART(false, true),
        /** Vintage for vintage: what comes has the rank and time of what leaves. */
        SUBSTITUTE(true, true),
        /** A longer debt. */
        EXTEND(false, false),
        /** Other terms of the loan. */
        AMEND(false, false);

        private final boolean adding;
        private final boolean taking;

        Kind(boolean adding, boolean taking) {
            this.adding = adding;
            this.taking = taking;
        }

        /** Whether the Registrar must move units for it. */
        boolean movesUnits() {
            return adding || taking;
        }
    }

    public ChangeTerms {
        adds = checked("adds", adds, kind.adding);
        takes = checked("takes", takes, kind.taking);
        PledgeLine.distinct(Stream.concat(adds.stream(), takes.stream()).toList());
        Text.require(debtUntil.isPresent() == (kind == Kind.EXTEND), "debt until", "" + debtUntil, "for EXTEND alone");
        Text.require(loan.isPresent() == (kind == Kind.AMEND), "loan", "" + loan.isPresent(), "for AMEND alone");
        Text.require(
                cureDays.isEmpty() || (kind == Kind.AMEND && cureDays.get() >= 0),
                "cure days",
                "" + cureDays,
                "none or more, for AMEND alone");
    }

    /** Whether no more is to leave than there is, and something is left. */
    boolean isPossible(List<PledgeLine> lines) {
        return takes.stream()
                        .allMatch(take -> tonnes(lines).getOrDefault(take.unitClass(), 0L)
                                >= take.quantity().value())
                && !applied(lines).isEmpty();
    }

    /** What lines are once the change is made. */
    List<PledgeLine> applied(List<PledgeLine> lines) {
        SortedMap<UnitClass, Long> tonnes = tonnes(lines);
        adds.forEach(line -> tonnes.merge(line.unitClass(), line.quantity().value(), Quantity::plus));
        takes.forEach(line -> tonnes.merge(line.unitClass(), -line.quantity().value(), Long::sum));
        return tonnes.entrySet().stream()
                .filter(left -> left.getValue() > 0)
                .map(left -> new PledgeLine(left.getKey(), new Quantity(left.getValue())))
                .toList();
    }

    /** What is agreed once the change is made. */
    PledgeTerms amending(PledgeTerms agreed) {
        PledgeTerms under = agreed.under(contract);
        PledgeTerms until = debtUntil.map(under::until).orElse(under);
        return loan.map(root -> until.lending(root, cureDays.orElse(until.cureDays())))
                .orElse(until);
    }

    private static SortedMap<UnitClass, Long> tonnes(List<PledgeLine> lines) {
        SortedMap<UnitClass, Long> tonnes = new TreeMap<>();
        lines.forEach(line -> tonnes.put(line.unitClass(), line.quantity().value()));
        return tonnes;
    }

    private static List<PledgeLine> checked(String what, List<PledgeLine> lines, boolean some) {
        Text.require(lines.isEmpty() != some, what, lines.size() + " lines", some ? "at least one" : "none");
        return some ? PledgeLine.eachOnce(lines) : List.of();
    }
}
