package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.Service;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What runs where, in columns. */
final class ServiceTable {

    private static final List<String> HEAD = List.of("service", "address", "metrics", "state", "process", "log");

    private ServiceTable() {}

    static void print(PrintWriter out, FabricNetwork network) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        network.services().forEach(service -> rows.add(row(service)));
        print(out, rows);
    }

    /** Prints rows with columns as wide as their widest entry. */
    static void print(PrintWriter out, List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                line.append(row.get(column))
                        .append(" ".repeat(widths[column] - row.get(column).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
    }

    private static List<String> row(Service service) {
        return List.of(
                service.name(),
                service.address(),
                service.metrics().orElse("-"),
                service.isRunning() ? "running" : "stopped",
                service.process().map(String::valueOf).orElse("-"),
                service.log().toString());
    }
}
