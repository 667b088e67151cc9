package org.vigil.common.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofMillis(1);
    private static final int PATIENCE_SECONDS = 20;

    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> told = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Worker worker = new Worker("worker-under-test", this::step, told::add);

    @AfterEach
    void stop() throws InterruptedException {
        worker.stop();
    }

    @Test
    void one_look_does_all_the_work_that_there_is() throws InterruptedException {
        waiting.addAll(List.of("first", "second", "third"));
        worker.start(NEVER);
        worker.wake();
        assertThat(taken(4)).containsExactly("first", "second", "third", "nothing");
    }

    @Test
    void work_that_comes_later_is_found_after_a_pause() throws InterruptedException {
        worker.start(SOON);
        assertThat(taken(1)).containsExactly("nothing");
        waiting.add("late");
        String next = taken(1).get(0);
        while (next.equals("nothing")) {
            next = taken(1).get(0);
        }
        assertThat(next).isEqualTo("late");
    }

    @Test
    void what_fails_is_told_once_and_the_work_goes_on() throws InterruptedException {
        waiting.addAll(List.of("fails", "fails", "too deep", "first"));
        worker.start(SOON);
        assertThat(taken(4)).containsExactly("fails", "fails", "too deep", "first");
        assertThat(told).hasSize(1);
        assertThat(taken(1)).containsExactly("nothing");
        waiting.add("fails");
        while (told.size() < 2) {
            taken(1);
        }
        assertThat(told).hasOnlyElementsOfType(IllegalStateException.class);
    }

    @Test
    void a_stop_waits_for_the_present_step_and_begins_no_other() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Worker[] stopped = new Worker[1];
        stopped[0] = new Worker("stopped", () -> {
            begun.countDown();
            while (!stopped[0].isStopping()) {
                Thread.onSpinWait();
            }
            done.add("present");
            return true;
        }, told::add);
        stopped[0].start(SOON);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        stopped[0].stop();
        assertThat(done).containsExactly("present");
        assertThatCode(stopped[0]::wake).doesNotThrowAnyException();
        assertThat(done).containsExactly("present");
    }

    private boolean step() {
        String next = waiting.poll();
        done.add(next == null ? "nothing" : next);
        if ("fails".equals(next)) {
            throw new IllegalStateException("It fails.");
        }
        if ("too deep".equals(next)) {
            throw new StackOverflowError();
        }
        return next != null;
    }

    private List<String> taken(int count) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        while (taken.size() < count) {
            String next = done.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("what is done within %d s", PATIENCE_SECONDS).isNotNull();
            taken.add(next);
        }
        return taken;
    }
}
