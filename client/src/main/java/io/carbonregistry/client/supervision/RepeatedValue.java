package io.carbonregistry.client.supervision;

import java.util.ArrayList;
import java.util.List;

/** What is measured anew each month is never the very same three months in a row, to all its digits. */
final class RepeatedValue implements SupervisionRule {

    private static final int FEWEST = 3;

    /** Numbers with fewer digits than this come again by chance. */
    private static final int DIGITS = 3;

    @Override
    public String code() {
        return "REPEATED_VALUE";
    }

    @Override
    public List<Suspicion> look(Months months) {
        return months.series().stream()
                .flatMap(series -> runs(series).stream())
                .filter(run -> run.size() >= FEWEST)
                .map(this::suspicion)
                .toList();
    }

    private static List<List<Reported>> runs(List<Reported> series) {
        List<List<Reported>> runs = new ArrayList<>();
        for (Reported one : series) {
            List<Reported> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !repeats(one, last.get(last.size() - 1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(one);
        }
        return runs;
    }

    private static boolean repeats(Reported later, Reported earlier) {
        return Months.follows(later.month(), earlier.month())
                && later.value().compareTo(earlier.value()) == 0
                && later.value().stripTrailingZeros().precision() >= DIGITS;
    }

    private Suspicion suspicion(List<Reported> run) {
        Reported first = run.get(0);
        return new Suspicion(
                code(),
                List.of(
                        first.month().facility().id().value(),
                        first.figure().toString(),
                        first.text(),
                        Integer.toString(run.size()),
                        first.month().month().toString()),
                run.stream().map(Reported::lead).toList());
    }
}
