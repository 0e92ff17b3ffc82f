package io.carbonregistry.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    @Test
    void theMedianIsTheMiddleOrBetweenTheTwoMiddles() {
        assertEquals(3, of(5, 1, 3).median());
        assertEquals(2.5, of(4, 1, 2, 3).median());
        assertEquals("1.0 5.0", of(5, 1, 3).least() + " " + of(5, 1, 3).greatest());
    }

    /** Ranks from a table of the sign test, two-sided at 5 %. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "5, 1, 5", "6, 1, 6", "7, 1, 7", "8, 1, 8", "9, 2, 8", "12, 3, 10", "20, 6, 15", "30, 10, 21"
    })
    void theIntervalOfTheMedianIsThatOfTheSignTest(int size, double low, double high) {
        Sample sample = new Sample(
                IntStream.rangeClosed(1, size).mapToObj(i -> (double) i).collect(Collectors.toList()));
        assertEquals(new Sample.Interval(low, high), sample.interval());
    }

    @Test
    void aQuantileIsOneOfTheValues() {
        Sample hundred = new Sample(
                IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).collect(Collectors.toList()));
        assertEquals(
                "50.0 99.0 100.0", hundred.quantile(0.5) + " " + hundred.quantile(0.99) + " " + hundred.quantile(1));
        assertEquals(7, of(7).quantile(0.01));
    }

    @Test
    void nothingHasNoMedian() {
        assertThrows(IllegalArgumentException.class, () -> new Sample(List.of()));
    }

    private static Sample of(double... values) {
        return new Sample(DoubleStream.of(values).boxed().toList());
    }
}
