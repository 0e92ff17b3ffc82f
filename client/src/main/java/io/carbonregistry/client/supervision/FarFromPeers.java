package io.carbonregistry.client.supervision;

import java.util.List;
import java.util.stream.Stream;

/**
 * Facilities of one kind that burn or process the same have much the same in a unit of it: a month's value {@link Quartiles#isFar far} from
 * what most of them report looks wrong.
 */
final class FarFromPeers implements SupervisionRule {

    @Override
    public String code() {
        return "FAR_FROM_PEERS";
    }

    @Override
    public List<Suspicion> look(Months months) {
        return Months.grouped(months.measured().filter(Reported::isPerUnit), FarFromPeers::peers).stream()
                .flatMap(this::far)
                .toList();
    }

    /** Who is compared with whom: the same kind of facility, figure, unit and month. */
    private static String peers(Reported one) {
        return String.join(
                " ",
                one.month().facility().sector(),
                one.month().facility().kind(),
                one.figure().toString(),
                one.row().unit(),
                one.month().month().toString());
    }

    private Stream<Suspicion> far(List<Reported> group) {
        return Quartiles.of(group.stream().map(Reported::value).toList()).stream()
                .flatMap(quartiles -> group.stream()
                        .filter(one -> quartiles.isFar(one.value()))
                        .map(one -> suspicion(one, quartiles, group.size())));
    }

    private Suspicion suspicion(Reported one, Quartiles quartiles, int peers) {
        return new Suspicion(
                code(),
                List.of(
                        one.month().facility().id().value(),
                        one.figure().toString(),
                        one.text(),
                        one.month().month().toString(),
                        quartiles.low().toPlainString(),
                        quartiles.high().toPlainString(),
                        Integer.toString(peers)),
                List.of(one.lead()));
    }
}
