package io.carbonregistry.client.supervision;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is late is late by chance, or for a reason that the late ones share: a month, who compiled them, a laboratory they waited
 * for. A group stands out if three of its months are late, half of all it has, and elsewhere not half as many in proportion.
 */
final class LateCluster implements SupervisionRule {

    private static final int FEWEST = 3;

    @Override
    public String code() {
        return "LATE_CLUSTER";
    }

    /**
     * What months may share.
     *
     * @param kind what sort of thing: month, compiler or laboratory
     * @param name which
     */
    private record Shared(String kind, String name) implements Comparable<Shared> {

        @Override
        public int compareTo(Shared other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : name.compareTo(other.name);
        }
    }

    /** A month in one of its groups. */
    private record Member(Shared shared, ReadMonth month) {}

    @Override
    public List<Suspicion> look(Months months) {
        long late = months.all().stream().filter(ReadMonth::late).count();
        return months.all().stream()
                .flatMap(month -> shared(month).map(one -> new Member(one, month)))
                .collect(Collectors.groupingBy(
                        Member::shared, TreeMap::new, Collectors.mapping(Member::month, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(group -> standsOut(group.getValue(), late, months.all().size()))
                .map(group -> suspicion(group.getKey(), group.getValue()))
                .toList();
    }

    private static Stream<Shared> shared(ReadMonth month) {
        Stream<Shared> laboratories = month.values().given().parameters().stream()
                .flatMap(row -> row.report().stream())
                .map(report -> new Shared("LABORATORY", report.laboratory().value()))
                .distinct();
        Stream<Shared> others = Stream.of(
                new Shared("MONTH", month.month().toString()),
                new Shared("COMPILER", month.values().given().month().compiledBy()));
        return Stream.concat(others, laboratories);
    }

    private static boolean standsOut(List<ReadMonth> group, long lateOfAll, long all) {
        long late = group.stream().filter(ReadMonth::late).count();
        long others = all - group.size();
        // Late of the others, over the others, is at most half of late over the group.
        return late >= FEWEST
                && 2 * late >= group.size()
                && others > 0
                && 2 * (lateOfAll - late) * group.size() <= late * others;
    }

    private Suspicion suspicion(Shared shared, List<ReadMonth> group) {
        List<Lead> late =
                group.stream().filter(ReadMonth::late).map(ReadMonth::lead).toList();
        return new Suspicion(
                code(),
                List.of(shared.kind(), shared.name(), Integer.toString(late.size()), Integer.toString(group.size())),
                late);
    }
}
