package io.carbonregistry.client.demo.eutl;

/**
 * A line that could not be read.
 *
 * @param number its number in the file; the header's is 1
 * @param why in words
 */
public record Unreadable(long number, String why) {

    @Override
    public String toString() {
        return "line " + number + ": " + why;
    }
}
