package org.vigil.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

class ReadingTurnTest {

    @Test
    void one_document_is_read_at_a_time_and_one_that_cannot_be_read_holds_up_no_other() throws Exception {
        ReadingTurn turn = new ReadingTurn();
        List<String> read = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first = threads.submit(() -> turn.wait(() -> {
                begun.countDown();
                goOn.await();
                read.add("first");
                throw new UnsupportedOperationException("cannot be read");
            }));
            begun.await();
            Future<?> second = threads.submit(() -> turn.wait(() -> read.add("second")));
            goOn.countDown();
            second.get();
            assertThatThrownBy(first::get).hasCauseInstanceOf(UnsupportedOperationException.class);
            assertThat(read).containsExactly("first", "second");
        } finally {
            threads.shutdownNow();
        }
    }
}
