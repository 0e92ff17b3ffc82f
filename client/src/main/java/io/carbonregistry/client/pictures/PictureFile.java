package io.carbonregistry.client.pictures;

import de.erichseifert.vectorgraphics2d.Document;
import de.erichseifert.vectorgraphics2d.Processors;
import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.text.TextUtils;

/** Makes files of pictures; no screen is needed. */
public final class PictureFile {

    /** Pixels a point, so that letters are sharp on paper and screens. */
    private static final int SHARPNESS = 2;

    private static final Pattern FAMILY = Pattern.compile("font-family:&quot;[^&]+&quot;");

    static {
        System.setProperty("java.awt.headless", "true");
        // Words that stand upright are words too, and no outlines of letters.
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private PictureFile() {}

    /** The bytes of a PNG file. */
    public static byte[] png(Picture picture) {
        Drawing drawing = picture.drawing();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ChartUtils.writeScaledChartAsPNG(
                    bytes, drawing.chart(), drawing.width(), drawing.height(), SHARPNESS, SHARPNESS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The bytes of an SVG file. */
    public static byte[] svg(Picture picture) {
        Drawing drawing = picture.drawing();
        VectorGraphics2D graphics = new VectorGraphics2D();
        drawing.chart().draw(graphics, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        Document document = Processors.get("svg")
                .getDocument(graphics.getCommands(), new PageSize(0, 0, drawing.width(), drawing.height()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return portable(bytes.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** What the library leaves to its own default size, and to fonts of this machine, is the same for every viewer. */
    private static String portable(String svg) {
        return FAMILY.matcher(svg)
                .replaceAll("$0, sans-serif")
                .replaceFirst("<svg ", "<svg style=\"font-size:" + Lettering.USUAL + "px\" ");
    }
}
