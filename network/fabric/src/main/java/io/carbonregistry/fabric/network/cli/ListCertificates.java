package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.certificates.CertificateInventory;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network certificates}: what ends when. */
@Command(
        name = "certificates",
        description = "Lists when each certificate of the network's folder ends, the soonest first.",
        footer = {
            "",
            "examples:",
            "  scripts/network certificates",
            "  scripts/network certificates --within 30     in a daily job: only what ends soon, and then exit code 1"
        })
final class ListCertificates implements Callable<Integer> {

    @Mixin
    private NetworkOptions options = new NetworkOptions();

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            description = "Only those that end within so many days; exit code 1 if any does.")
    private Optional<Integer> within = Optional.empty();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    ListCertificates() {}

    @Override
    public Integer call() {
        Instant now = Instant.now();
        List<CertificateInventory.Entry> entries = new CertificateInventory(
                        options.files().organisations())
                .all().stream()
                        .filter(entry -> within.isEmpty() || entry.daysLeft(now) < within.get())
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-12s %6s  %-14s %s%n", "ends (UTC)", "days", "purpose", "holder");
        for (CertificateInventory.Entry entry : entries) {
            LocalDate day = LocalDate.ofInstant(entry.ends(), ZoneOffset.UTC);
            out.printf("%-12s %6d  %-14s %s%n", day, entry.daysLeft(now), entry.purpose(), entry.holder());
        }
        return within.isPresent() && !entries.isEmpty() ? 1 : 0;
    }
}
