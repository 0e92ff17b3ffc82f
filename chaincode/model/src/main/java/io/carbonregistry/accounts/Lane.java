package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;

/**
 * One of the parts into which an account divides its daily limit, so that acts in different lanes need not wait for each other:
 * an input, chosen by whoever submits the deciding transaction. An act whose lane has too little room takes from all.
 *
 * @param value its number, from 1 on; 0 stands for none
 */
public record Lane(long value) implements Whole {

    /** How many an account may have. */
    public static final int MOST = 64;

    public Lane {
        Text.require(0 <= value && value <= MOST, "lane", Long.toString(value), "0 to " + MOST);
    }

    /** No lane in particular. */
    public static Lane none() {
        return new Lane(0);
    }

    /** Whether it is none. */
    public boolean isNone() {
        return value == 0;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
