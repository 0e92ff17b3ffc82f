package io.carbonregistry.client.pictures;

import org.jfree.chart.JFreeChart;

/** A chart and the size that it needs, in points. */
interface Drawing {

    JFreeChart chart();

    int width();

    int height();
}
