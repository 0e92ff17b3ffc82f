package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.kernel.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides which transactions of the log are acts here. */
final class Translations {

    private final List<ReplayedAct> acts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Translations() {}

    static Translation of(List<LoggedTransaction> transactions) {
        Translations all = new Translations();
        transactions.forEach(all::add);
        return new Translation(all.acts, all.leftOut);
    }

    private void add(LoggedTransaction logged) {
        Optional<String> reason = reason(logged);
        if (reason.isPresent()) {
            leftOut.add(new LeftOut(logged.type(), reason.get()));
            return;
        }
        try {
            acts.add(new Translator(logged, Meaning.of(logged.type()).orElseThrow()).act());
        } catch (RefusedException e) {
            leftOut.add(new LeftOut(
                    logged.type(),
                    "no act can say it: " + e.refusals().get(0).reason().name()));
        }
    }

    private static Optional<String> reason(LoggedTransaction logged) {
        if (!logged.whole()) {
            return Optional.of(LeftOut.DAMAGED);
        }
        Optional<Meaning> meaning = Meaning.of(logged.type());
        if (logged.distinct(Line::type).size() > 1) {
            return Optional.of(LeftOut.SEVERAL_TYPES);
        }
        if (meaning.isEmpty()) {
            return Optional.of(LeftOut.OTHER_TYPE);
        }
        if (logged.distinct(Line::units).size() > 1) {
            return Optional.of(LeftOut.SEVERAL_CLASSES);
        }
        return isBetweenTwo(logged, meaning.get()) ? Optional.empty() : Optional.of(LeftOut.SEVERAL_PARTIES);
    }

    /** An issue and a cancellation by an office name many accounts; every other act has one on each side. */
    private static boolean isBetweenTwo(LoggedTransaction logged, Meaning meaning) {
        return switch (meaning) {
            case ISSUE, CANCELLATION -> true;
            case TRANSFER, ALLOCATION ->
                logged.senders().size() == 1 && logged.receivers().size() == 1;
            case SURRENDER -> logged.senders().size() == 1;
        };
    }
}
