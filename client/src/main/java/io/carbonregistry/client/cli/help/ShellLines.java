package io.carbonregistry.client.cli.help;

import java.util.ArrayList;
import java.util.List;

/** Long commands on several lines, broken in front of options. */
final class ShellLines {

    private static final int WIDTH = 90;
    private static final String INDENT = "  ";

    private ShellLines() {}

    /** An example that can be copied. */
    static List<String> of(String command) {
        return broken(command, INDENT, " \\");
    }

    /** What options there are. */
    static String[] synopsis(String command) {
        return broken(command, "", "").toArray(String[]::new);
    }

    private static List<String> broken(String command, String indent, String end) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String part : command.split(" (?=\\[?--[a-z])", -1)) {
            if (line.length() + part.length() > WIDTH) {
                lines.add(line + end);
                line = new StringBuilder(indent + INDENT);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(part);
        }
        lines.add(line.toString());
        return lines;
    }
}
