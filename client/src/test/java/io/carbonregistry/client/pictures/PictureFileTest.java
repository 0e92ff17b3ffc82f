package io.carbonregistry.client.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Whatever is to be seen is in the file: labels as letters, kinds as colours and marks, and the same picture twice is the same file. */
class PictureFileTest {

    private static final HeatMap.Kind TIMELY = new HeatMap.Kind("on time", "", Hue.SKY);
    private static final HeatMap.Kind LATE = new HeatMap.Kind("late", "L", Hue.ORANGE);
    private static final HeatMap.Kind MISSING = new HeatMap.Kind("missing", "M", Hue.VERMILION);
    private static final List<String> MONTHS =
            IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList();

    @Test
    void aHeatMapHasItsColoursAndMarks() throws IOException {
        HeatMap map = map(15);
        BufferedImage image = image("heat-map.png", PictureFile.png(map));
        HeatMapDrawing drawing = new HeatMapDrawing(map);
        assertEquals(2 * drawing.width(), image.getWidth());
        assertEquals(2 * drawing.height(), image.getHeight());
        Set<Integer> colours = colours(image);
        for (HeatMap.Kind kind : map.kinds()) {
            assertTrue(colours.contains(kind.hue().colour().getRGB() & 0xFFFFFF), kind::name);
        }
        String svg = svg("heat-map.svg", map);
        for (String text : List.of("Attested months", "steel-company-03 line-1", ">12<", ">M<", "on time", "L  late")) {
            assertTrue(svg.contains(text), () -> text + " in " + svg.substring(0, 2000));
        }
        assertTrue(svg.contains(", sans-serif;"));
    }

    @Test
    void aDistributionNamesWhatIsFarAndWhatIsPlausible() throws IOException {
        Distribution distribution = distribution();
        image("distribution.png", PictureFile.png(distribution));
        String svg = svg("distribution.svg", distribution);
        for (String text : List.of("Carbon", "tC/t", ">7<", "unit-3", "most plausible 0.68", "far from its peers")) {
            assertTrue(svg.contains(text), () -> text + " in " + svg.substring(0, 2000));
        }
        assertFalse(svg.contains("unit-4"), "what is not far is not named");
    }

    @Test
    void equalValuesStandInARangeThatCanBeRead() throws IOException {
        Distribution.Point only = new Distribution.Point("unit-1", new BigDecimal("20.908"), false);
        Distribution distribution = new Distribution(
                "Heat",
                "one unit",
                "GJ/t",
                List.of(new Distribution.Column("1", List.of(only), Optional.empty())),
                Optional.empty(),
                Optional.empty());
        String svg = svg("equal.svg", distribution);
        assertTrue(svg.contains(">20.9"), () -> svg.substring(0, 2000));
        assertFalse(svg.contains("E1"), "figures are written as people read them");
    }

    @Test
    void onePictureIsOneFile() {
        assertEquals(
                new String(PictureFile.svg(map(3)), StandardCharsets.UTF_8),
                new String(PictureFile.svg(map(3)), StandardCharsets.UTF_8));
    }

    private static HeatMap map(int units) {
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int number = unit;
            rows.add(new HeatMap.Row(
                    "steel-company-%02d line-1".formatted(unit),
                    IntStream.range(0, 12)
                            .mapToObj(month -> cell(number, month))
                            .toList()));
        }
        return new HeatMap(
                "Attested months of 2026",
                "province 42, as of 2026-11-20, block 512",
                "facility",
                "month",
                MONTHS,
                rows,
                List.of(TIMELY, LATE, MISSING));
    }

    private static Optional<HeatMap.Kind> cell(int unit, int month) {
        if (month > 9) {
            return Optional.empty();
        }
        int turn = (unit * 7 + month * 5) % 11;
        return Optional.of(turn == 0 ? MISSING : turn < 3 ? LATE : TIMELY);
    }

    private static Distribution distribution() {
        List<Distribution.Column> columns = new ArrayList<>();
        for (int month = 0; month < MONTHS.size(); month++) {
            int number = month;
            List<Distribution.Point> points = IntStream.range(0, 30)
                    .mapToObj(unit ->
                            new Distribution.Point("unit-" + unit, value(unit, number), unit == 3 && number == 6))
                    .toList();
            columns.add(new Distribution.Column(
                    MONTHS.get(month),
                    points,
                    Optional.of(new Distribution.Box(
                            new BigDecimal("0.50"), new BigDecimal("0.52"), new BigDecimal("0.54")))));
        }
        return new Distribution(
                "Carbon content of bituminous coal, 2026",
                "province 42, 30 facilities, as of block 512",
                "B/bituminous in tC/t, plausible [0.35, 0.68]",
                columns,
                Optional.of(new BigDecimal("0.35")),
                Optional.of(new BigDecimal("0.68")));
    }

    private static BigDecimal value(int unit, int month) {
        return unit == 3 && month == 6
                ? new BigDecimal("0.6900")
                : new BigDecimal("0.52").add(BigDecimal.valueOf((unit * 37L + month * 13L) % 100 - 50, 3));
    }

    private static BufferedImage image(String name, byte[] png) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve(name), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String svg(String name, Picture picture) throws IOException {
        byte[] svg = PictureFile.svg(picture);
        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve(name), svg);
        return new String(svg, StandardCharsets.UTF_8);
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new TreeSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }
}
