package org.vigil.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many people at one moment. */
public final class Together {

    private Together() {
    }

    /** Asks everything at once, each from a thread of its own behind one barrier, and answers in the order of the questions. */
    public static <T> List<T> ask(List<Callable<T>> questions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(questions.size());
        ExecutorService threads = Executors.newFixedThreadPool(questions.size());
        try {
            List<Callable<T>> held = new ArrayList<>();
            questions.forEach(question -> held.add(() -> {
                start.await(2, TimeUnit.MINUTES);
                return question.call();
            }));
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(held)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
