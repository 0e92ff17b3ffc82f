package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.audit.AuditFinding;
import io.carbonregistry.client.audit.AuditReport;
import io.carbonregistry.client.audit.Tally;
import io.carbonregistry.client.cli.help.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what an audit came to.
 *
 * @param texts in which language
 * @param report what it came to
 */
record ReportLines(Texts texts, AuditReport report) {

    private static final int SHOWN = 50;

    Stream<String> all() {
        Stream<String> figures = Stream.of(
                say("report.blocks", report.blocks(), report.channel(), report.lastHash()),
                say("report.flags", tallies(report.transactions())),
                say("report.decided", report.decided(), report.code()),
                say("report.states", report.states()));
        Stream<String> other =
                report.otherCode().stream().map(tally -> say("report.other-code", tally.times(), tally.what()));
        Stream<String> confided = Stream.of(report.confided())
                .filter(transactions -> transactions > 0)
                .map(transactions -> say("report.confided", transactions));
        Stream<String> privates =
                Stream.of(report.privateSets()).filter(sets -> sets > 0).map(sets -> say("report.private", sets));
        return Stream.of(figures, privates, confided, other, lines("report.remarks", report.remarks()), verdict())
                .flatMap(lines -> lines);
    }

    private Stream<String> verdict() {
        return report.isClean() ? Stream.of(say("report.clean")) : lines("report.findings", report.findings());
    }

    private Stream<String> lines(String title, List<AuditFinding> findings) {
        return findings.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(say(title, findings.size())),
                        findings.stream().limit(SHOWN).map(ReportLines::line));
    }

    private static String line(AuditFinding finding) {
        String place = finding.block()
                + finding.transaction().map(number -> "/" + number).orElse("");
        return "  %-8s %s: %s".formatted(place, finding.kind(), finding.text());
    }

    private static String tallies(List<Tally> tallies) {
        return tallies.stream().map(tally -> tally.times() + " " + tally.what()).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... figures) {
        return texts.get("audit." + key, figures);
    }
}
