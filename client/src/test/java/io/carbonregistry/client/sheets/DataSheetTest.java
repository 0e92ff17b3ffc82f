package io.carbonregistry.client.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.sheets.SheetMistake.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet or a person makes of a data sheet is read, or told with its line. */
class DataSheetTest {

    private final Mistakes mistakes = new Mistakes();

    @TempDir
    private Path folder;

    @Test
    void quotesLineEndsMarksAndOrderOfColumnsDoNotMatter() throws IOException {
        List<SheetRow> rows = read(
                "a.csv",
                "\uFEFFValue,parameter,note\r\n\"1.50\",A,\"two\r\nlines, and \"\"quotes\"\"\"\r\n,,\r\n2,B,\r\n");
        assertEquals(List.of(), mistakes.all());
        assertEquals(
                List.of("a.csv:2", "a.csv:5"),
                rows.stream().map(SheetRow::place).toList());
        assertEquals(Optional.of("1.50"), rows.get(0).cell(Column.VALUE));
        assertEquals(Optional.of("two\r\nlines, and \"quotes\""), rows.get(0).cell(Column.NOTE));
        assertEquals(Optional.empty(), rows.get(1).cell(Column.NOTE));
    }

    @Test
    void theTemplatesOwnJsonIsRead() throws IOException {
        String json = SheetText.json(List.of(Map.of(Column.PARAMETER, "A", Column.NAME, "燃料", Column.VALUE, "1")));
        List<SheetRow> rows = read("a.json", json);
        assertEquals(List.of(), mistakes.all());
        assertEquals(Optional.of("燃料"), rows.get(0).cell(Column.NAME));
        assertEquals(Optional.empty(), rows.get(0).cell(Column.UNIT));
    }

    @Test
    void whatCannotBeReadIsToldWithItsLine() throws IOException {
        read("a.csv", "parameter,wert\nA,1\nB\n");
        read("b.csv", "parameter,value\nA,\"1\n");
        read("c.csv", "parameter,value\nＡ,１．５\n");
        read("d.json", "{\"rows\":[{\"value\":1}]}");
        read("e.json", "[]");
        Files.write(folder.resolve("f.csv"), "parameter,名称\n".getBytes(Charset.forName("GBK")));
        DataSheet.read(folder.resolve("f.csv"), mistakes);
        assertEquals(
                List.of(
                        "a.csv:1 UNKNOWN_COLUMN wert",
                        "a.csv:3 OTHER_WIDTH 1",
                        "b.csv NOT_A_SHEET",
                        "c.csv:2 FULL_WIDTH Ａ A",
                        "c.csv:2 FULL_WIDTH １．５ 1.5",
                        "d.json NOT_A_SHEET value",
                        "e.json NOT_A_SHEET {\"rows\":[...]}",
                        "f.csv NOT_UTF8"),
                mistakes.all().stream().map(DataSheetTest::told).toList());
    }

    /** What the parser says of a broken file is its own affair. */
    private static String told(SheetMistake one) {
        String given = one.place().equals("b.csv") ? "" : one.given();
        return String.join(" ", one.place(), one.kind().name(), given, one.expected())
                .strip();
    }

    @Test
    void everyKindOfMistakeHasWords() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Texts texts = Texts.in(language);
            for (Kind kind : Kind.values()) {
                assertTrue(texts.find("mistake." + kind).isPresent(), kind::name);
            }
        }
    }

    private List<SheetRow> read(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return DataSheet.read(file, mistakes);
    }
}
