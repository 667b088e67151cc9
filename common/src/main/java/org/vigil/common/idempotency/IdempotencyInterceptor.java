package org.vigil.common.idempotency;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;

import org.vigil.common.problem.Problems;
import org.vigil.common.problem.RefusalMessages;
import org.vigil.common.security.Caller;
import org.vigil.common.security.Roles;
import org.vigil.common.text.Sentence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

/** Runs a marked method and the memory of its answer in one transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;

    private final RememberedAnswers answers;
    private final RoutingContext http;
    private final Caller caller;

    IdempotencyInterceptor(RememberedAnswers answers, RoutingContext http, Caller caller) {
        this.answers = answers;
        this.http = http;
        this.caller = caller;
    }

    @AroundInvoke
    Object run(InvocationContext method) {
        String key = http.request().getHeader(HEADER);
        if (key != null && (key.isBlank() || key.length() > LONGEST)) {
            throw Problems.invalidHeader(HEADER, Sentence.of(RefusalMessages.class, say -> say.key(LONGEST)));
        }
        return QuarkusTransaction.requiringNew().call(() -> key == null ? method.proceed() : remembered(key, method));
    }

    private Response remembered(String key, InvocationContext method) throws Exception {
        String request = roles() + " " + http.request().method() + " " + http.request().uri() + " "
                + Arrays.deepToString(method.getParameters());
        Response before = answers.claim(key, request);
        if (before != null) {
            return before;
        }
        Response answer = (Response) method.proceed();
        answers.remember(key, answer);
        return answer;
    }

    /** An answer shows what the caller's roles let him see; with other roles it is another request. */
    private String roles() {
        return Roles.impliedBy(Roles.ADMIN).stream().filter(caller::has).sorted().collect(Collectors.joining(","));
    }
}
