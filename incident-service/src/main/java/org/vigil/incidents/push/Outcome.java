package org.vigil.incidents.push;

import java.time.Duration;

/**
 * How an attempt ended.
 *
 * @param status of the answer, null where there was none
 * @param failure a whole sentence, null where the message was taken
 * @param wish how long the receiver asks to be left alone
 * @param gone whether the receiver says that it wants no more
 * @param millis from the first byte to the answer
 */
record Outcome(Integer status, String failure, Duration wish, boolean gone, long millis) {

    boolean isTaken() {
        return failure == null;
    }
}
